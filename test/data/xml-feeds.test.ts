import { expect } from 'chai';
import type { Item } from '../../src/data/feed.js';
import { readFeed } from '../../src/data/formats/feed-formats.js';
import { parse } from '../../src/data/parse.js';

const URL = 'https://www.example.org/feed';
const LINK = 'https://www.example.org/weir/';
const NAMESPACES =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

async function itemsOf(text: string, type = 'application/xml'): Promise<readonly Item[]> {
  return (await readFeed({ value: await parse(text, URL, type), path: '', url: URL }, null)).items;
}

async function rssItem(inside: string): Promise<Item | undefined> {
  const [item] = await itemsOf(
    `<rss ${NAMESPACES}><channel><item><title>Weir</title><link>${LINK}</link>${inside}</item></channel></rss>`,
  );
  return item;
}

async function atomEntry(inside: string): Promise<Item | undefined> {
  const [item] = await itemsOf(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}><entry><title>Weir</title>${inside}</entry></feed>`,
  );
  return item;
}

const html = (written: string) => `<![CDATA[${written}]]>`;

describe('an item of RSS', () => {
  const signature = `<p>The post <a href="${LINK}">Weir</a> appeared first on <a href="https://www.example.org">Rivers</a>.</p>`;
  const readOn: [what: string, written: string, summary: string][] = [
    ['WordPress’s signature', `<p>It is low […]</p>\n${signature}`, 'It is low…'],
    ['a link to itself', `It is low. <a href="${LINK}?source=rss">Weiterlesen »</a>`, 'It is low.'],
  ];
  for (const [what, written, summary] of readOn) {
    it(`ends before ${what}`, async () => {
      const item = await rssItem(
        `<description>${html(written)}</description><content:encoded>${html(`<p>All of it</p>${signature}`)}</content:encoded>`,
      );
      expect(item).to.deep.include({
        summary,
        body: { kind: 'html', words: '<p>All of it</p>', base: URL },
      });
    });
  }

  it('keeps words that look like an attribute', async () => {
    const words = 'Lesson one = easy, style = plain';
    expect(await rssItem(`<description>${html(words)}</description>`)).to.deep.include({ summary: words });
  });

  it('keeps every other link, and what stands behind one', async () => {
    for (const written of [
      `See <a href="https://www.example.org/lock">the lock</a>`,
      `See <a href="${LINK}">the weir</a> at low water`,
      `<a href="${LINK}"><img src="/weir.jpg"></a>`,
      `<a href="${LINK}">Weir</A> at low water`,
      `<p>Of <a href="${LINK}">it</a> and <a href="https://lock.example">the lock</a></p>`,
    ]) {
      const item = await rssItem(`<description>${html(written)}</description>`);
      expect(item?.body?.words).to.equal(written);
    }
  });

  const pictures: [what: string, written: string][] = [
    ['in a group', '<media:group><media:content url="/1.jpg" type="image/jpeg"/></media:group>'],
    ['of which only the address tells', '<media:content url="/1.jpg"/>'],
    [
      'of a film',
      '<media:content url="/1.mp4" type="video/mp4"><media:thumbnail url="/1.jpg"/></media:content>',
    ],
  ];
  for (const [what, written] of pictures) {
    it(`has the picture ${what}`, async () =>
      expect((await rssItem(written))?.image).to.equal('https://www.example.org/1.jpg'));
  }

  it('has the subjects of Dublin Core as tags', async () => {
    expect((await rssItem('<dc:subject>Rivers</dc:subject>'))?.tags).to.deep.equal(['Rivers']);
  });

  it('is left out where it has no more than a picture', async () => {
    const picture = `<item><link>${LINK}</link><description>${html('<img src="/1.jpg">')}</description></item>`;
    const items = await itemsOf(`<rss><channel>${picture}<item><title>Weir</title></item></channel></rss>`);
    expect(items.map(({ title }) => title)).to.deep.equal(['Weir']);
  });

  it('is read where its server calls the feed a page, or a title is about HTML', async () => {
    const feed =
      '<rss><channel><title>&lt;html&gt; <![CDATA[<html>]]></title><item><title>Weir</title></item></channel></rss>';
    expect(await itemsOf(feed, 'text/html; charset=utf-8')).to.have.length(1);
  });
});

describe('an entry of Atom', () => {
  it('leads to the page, rather than to what else there is of it', async () => {
    const entry = await atomEntry(
      '<link type="application/pdf" href="/weir.pdf"/><link rel="alternate" type="text/html" href="/weir/"/>',
    );
    expect(entry?.link).to.equal(LINK);
  });

  it('has the words of XHTML with a prefix', async () => {
    const entry = await atomEntry(
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>It is <x:b>low</x:b></x:p></x:div></content>',
    );
    expect(entry?.body?.words).to.equal('<p>It is <b>low</b></p>');
  });

  it('has the picture of a film', async () => {
    const entry = await atomEntry('<media:group><media:thumbnail url="/1.jpg"/></media:group>');
    expect(entry?.image).to.equal('https://www.example.org/1.jpg');
  });
});
