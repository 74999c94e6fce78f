import { expect } from 'chai';
import { NoticeboardError } from '../../src/data/errors.js';
import { parse } from '../../src/data/parse.js';
import { XmlElement } from '../../src/safe/xml.js';

const url = 'https://www.example.org/feed';

async function xml(text: string): Promise<XmlElement> {
  const value = await parse(text, url, 'application/xml');
  if (value instanceof XmlElement) return value;
  throw new Error('no XML');
}

async function errorOf(text: string, type: string | null = null): Promise<NoticeboardError | undefined> {
  try {
    await parse(text, url, type);
  } catch (error) {
    if (error instanceof NoticeboardError) return error;
    throw error;
  }
  return undefined;
}

describe('parse', () => {
  it('reads JSON, whatever its media type says', async () => {
    expect(await parse(' {"a": 1}', url, 'text/plain')).to.deep.equal({ a: 1 });
  });

  it('reads XML as a tree', async () => {
    const root = await xml('\n<?xml version="1.0"?><a:b xmlns:a="urn:a" c="d"><e>f &amp; g</e></a:b>');
    expect([root.name, root.namespace, root.attribute('c')]).to.deep.equal(['b', 'urn:a', 'd']);
    expect(root.children.map(({ name, text }) => `${name}: ${text}`)).to.deep.equal(['e: f & g']);
  });

  it('takes entities of HTML and bare ampersands as they stand', async () => {
    expect((await xml('<rss><a>Tea & cake&nbsp;&amp; more</a></rss>')).text).to.equal(
      'Tea & cake&nbsp;& more',
    );
  });

  const broken: [what: string, text: string, type: string | null, says: RegExp][] = [
    ['a login page', '<!DOCTYPE html><title>Log in</title>', null, /login/],
    ['a page without a doctype', '<html><body>x', 'text/html', /HTML/],
    ['XML that is cut off', '<rss><channel><item><title>Half', 'application/xml', /XML/],
    ['nothing', '', null, /empty/],
    ['words', 'Not found', 'text/plain', /JSON/],
    ['elements a hundred thousand deep', '<a>'.repeat(100_000) + '</a>'.repeat(100_000), null, /XML/],
  ];
  for (const [what, text, type, says] of broken) {
    it(`says that ${what} is no data`, async () => {
      const error = await errorOf(text, type);
      expect(error).to.include({ code: 'not-json', url });
      expect(error?.message).to.match(says);
    });
  }

  it('lets no entities explode', async () => {
    expect((await xml(bomb())).text).to.equal('&l9;');
    const hidden = `<!DOCTYPE a [<!ENTITY % p "<!ENTITY b '&#38;c;'>">%p;]><a>&b;</a>`;
    expect((await errorOf(hidden))?.code).to.equal('not-json');
    const assembled = '<!DOCTYPE a [<!ENT<!ENTITY c "d">ITY b "e">]><a>&b;</a>';
    expect((await errorOf(assembled))?.code).to.equal('not-json');
  });

  it('takes entities that a feed declares as they stand', async () => {
    const sets =
      '<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES" "https://example.org/xhtml-lat1.ent">\n%HTMLlat1;';
    const root = await xml(
      `<!DOCTYPE rdf [${sets}<!ENTITY shop "Tea">]><rdf>&shop; caf&eacute; &amp; more</rdf>`,
    );
    expect(root.text).to.equal('&shop; caf&eacute; & more');
  });

  it('knows a text that breaks off, which may be whole the next time', async () => {
    expect((await errorOf('{"items": [{"title": "Ha'))?.transient).to.equal(true);
    expect((await errorOf('{"items": }'))?.transient).to.equal(false);
  });

  it('is not impressed by JSON that is a hundred thousand deep', async () => {
    const depth = 100_000;
    const error = await errorOf('['.repeat(depth) + ']'.repeat(depth)).catch((thrown: unknown) => thrown);
    expect(error === undefined || error instanceof NoticeboardError).to.equal(true);
  });
});

/** A billion laughs: https://en.wikipedia.org/wiki/Billion_laughs_attack */
function bomb(): string {
  const entities = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${entities.join('')}]><rss>&l9;</rss>`;
}
