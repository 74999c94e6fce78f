import { expect } from 'chai';
import { safeImage, safeLink } from '../../src/safe/links.js';

const base = 'https://www.example.org/news/feed.json';

describe('safeLink', () => {
  it('resolves against the document that the link stands in', () => {
    expect(safeLink('../about?a=b#c', base)).to.equal('https://www.example.org/about?a=b#c');
    expect(safeLink('//example.net/x', base)).to.equal('https://example.net/x');
  });

  it('takes "www." for the beginning of a web address', () => {
    expect(safeLink(' www.example.org/news', base)).to.equal('https://www.example.org/news');
    expect(safeLink('/www.example.org', base)).to.match(/\/www\.example\.org$/);
  });

  it('lets web, mail and telephone addresses through', () => {
    for (const address of ['http://example.org/', 'mailto:a@example.org', 'tel:+442079460000']) {
      expect(safeLink(address, base)).to.equal(address);
    }
  });

  const refused = [
    ...['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)'],
    ...['data:text/html,x', 'blob:https://www.example.org/1', 'vbscript:x', 'file:///etc/passwd', 'http://['],
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeLink(address, base)).to.equal(undefined));
  }
});

describe('an empty address', () => {
  it('is none, and not that of the document', () => {
    expect(safeLink('', 'https://example.org/feed.json')).to.equal(undefined);
    expect(safeLink(' ', 'https://example.org/feed.json')).to.equal(undefined);
    expect(safeImage('', 'https://example.org/feed.json')).to.equal(undefined);
  });
});

describe('safeImage', () => {
  it('takes pictures from the web only', () => {
    expect(safeImage('a.png', base)).to.equal('https://www.example.org/news/a.png');
    expect(safeImage('mailto:a@example.org', base)).to.equal(undefined);
    expect(safeImage('data:image/svg+xml,<svg/>', base)).to.equal(undefined);
  });

  it('takes unprotected ones from the document’s own server only', () => {
    expect(safeImage('http://example.net/a.png', base)).to.equal(undefined);
    expect(safeImage('http://www.example.org/a.png', base)).to.equal(undefined);
    const intranet = 'http://news.example.org/feed.json';
    expect(safeImage('a.png', intranet)).to.equal('http://news.example.org/a.png');
    expect(safeImage('http://example.net/a.png', intranet)).to.equal(undefined);
  });
});
