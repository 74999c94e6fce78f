import { expect } from 'chai';
import { readFeed } from '../../src/data/formats/feed-formats.js';
import { parse } from '../../src/data/parse.js';
import type { Words } from '../../src/data/words.js';

const URL = 'https://www.example.org/feed';

/** The titles that a reader of an English page is shown, and of the first item what else is said. */
async function read(written: string | object): Promise<(Words | undefined)[]> {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  const value = await parse(text, URL, text.startsWith('<') ? 'application/xml' : null);
  const { title, items } = await readFeed({ value, path: '', url: URL, wanted: 'en' }, null);
  return [title, ...items.map((item) => item.title), items[0]?.summary, items[0]?.body?.words];
}

const french = (text: string) => ({ text, lang: 'fr' });

describe('texts whose language a format tells', () => {
  it('are marked with the language of their channel, or of their item, in RSS', async () => {
    const item = (inside: string, attribute = '') => `<item ${attribute}><title>${inside}</item>`;
    const items = [
      item('Le pont</title><description>Tous.</description>'),
      item('Die Brücke</title>', 'xml:lang="de"'),
      item('The bridge</title><dc:language>en_GB</dc:language>'),
    ].join('');
    const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
    expect(
      await read(`<rss ${dc}><channel><title>Avis</title><language>fr</language>${items}</channel></rss>`),
    ).to.deep.equal([
      french('Avis'),
      french('Le pont'),
      { text: 'Die Brücke', lang: 'de' },
      'The bridge',
      french('Tous.'),
      french('Tous.'),
    ]);
  });

  it('are marked with the nearest xml:lang in Atom', async () => {
    const entries =
      '<entry><title>Le pont</title><summary xml:lang="en">All of them.</summary><content>Tous.</content></entry>' +
      '<entry xml:lang="de"><title type="html">Die &lt;b>Brücke&lt;/b></title></entry>';
    expect(
      await read(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Avis</title>${entries}</feed>`,
      ),
    ).to.deep.equal([
      french('Avis'),
      french('Le pont'),
      { text: 'Die Brücke', lang: 'de' },
      'All of them.',
      french('Tous.'),
    ]);
  });

  it('are marked as JSON-LD says it: by inLanguage, or at the text itself', async () => {
    const article = (members: object) => ({ '@type': 'NewsArticle', ...members });
    const itemListElement = [
      article({ inLanguage: 'fr', headline: 'Le pont', description: 'Tous.', articleBody: '<p>Tous.</p>' }),
      article({
        inLanguage: { '@type': 'Language', name: 'German', alternateName: 'de' },
        headline: 'Die Brücke',
      }),
      article({ inLanguage: 'fr', headline: { '@value': 'Il ponte', '@language': 'it' } }),
      article({ inLanguage: 'en-GB', headline: 'The bridge' }),
    ];
    const list = { '@type': 'ItemList', name: 'Avis', inLanguage: 'fr', itemListElement };
    expect(await read(list)).to.deep.equal([
      french('Avis'),
      french('Le pont'),
      { text: 'Die Brücke', lang: 'de' },
      { text: 'Il ponte', lang: 'it' },
      'The bridge',
      french('Tous.'),
      french('<p>Tous.</p>'),
    ]);
  });

  it('are marked with the locale of GOV.UK', async () => {
    const item = {
      schema_name: 'news_article',
      locale: 'cy',
      title: 'Y bont',
      description: 'Pawb.',
      details: {},
    };
    expect(await read(item)).to.deep.equal([
      undefined,
      { text: 'Y bont', lang: 'cy' },
      { text: 'Pawb.', lang: 'cy' },
      undefined,
    ]);
  });

  it('are marked as an entry of any list says it, but not with what is no tag', async () => {
    const rows = [
      { headline: 'Le pont', teaser: 'Tous.', lang: 'fr_FR' },
      { headline: 'Die Brücke', language: { id: 'de' } },
      { headline: 'El puente', language: 'Spanish' },
      { headline: 'Il ponte', locale: 'it' },
    ];
    expect(await read(rows)).to.deep.equal([
      undefined,
      { text: 'Le pont', lang: 'fr-FR' },
      'Die Brücke',
      'El puente',
      { text: 'Il ponte', lang: 'it' },
      { text: 'Tous.', lang: 'fr-FR' },
      undefined,
    ]);
  });
});
