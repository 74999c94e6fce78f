import { expect } from 'chai';
import { NoticeboardError } from '../../src/data/errors.js';
import { excerptOf, titleOf, type Feed } from '../../src/data/feed.js';
import { readFeed } from '../../src/data/formats/feed-formats.js';

const url = 'https://www.example.org/news/feed.json';

async function read(value: unknown): Promise<Feed> {
  return readFeed({ value, path: '/news', url }, null);
}

describe('JSON Feed', () => {
  it('is read with its title, home page and items', async () => {
    const feed = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News &amp; notes',
      home_page_url: '/news/',
      items: [{ id: 1, url: 'one', title: 'One', date_published: '2020-09-23T10:00:00+01:00', tags: ['a'] }],
    });
    expect(feed).to.include({ title: 'News & notes', homePage: 'https://www.example.org/news/' });
    expect(feed.items[0]).to.deep.include({
      id: '1',
      link: 'https://www.example.org/news/one',
      title: 'One',
      date: '2020-09-23T10:00:00+01:00',
      tags: ['a'],
    });
  });

  it('may be a bare list of items, or one item', async () => {
    expect((await read([{ title: 'One' }, { title: 'Two' }])).items).to.have.length(2);
    expect((await read({ title: 'One', content_text: 'Words' })).items).to.have.length(1);
  });

  it('takes null for nothing', async () => {
    const nothing = {
      url: null,
      date_published: null,
      summary: null,
      image: null,
      tags: null,
      content_html: null,
    };
    const { items, problems } = await read({ title: null, items: [{ id: null, title: 'One', ...nothing }] });
    expect(problems).to.deep.equal([]);
    expect(items[0]).to.deep.include({ title: 'One', date: undefined, link: undefined, tags: [] });
  });

  const bad: [what: string, entry: unknown, path: string][] = [
    ['null', null, '/news/items/1'],
    ['a number', 42, '/news/items/1'],
    ['a wrong type', { title: {} }, '/news/items/1/title'],
    ['an impossible date', { title: 'Two', date_published: '2020-02-30' }, '/news/items/1/date_published'],
    ['nothing to show', { id: '2', url: 'https://example.org/' }, '/news/items/1'],
  ];
  for (const [what, entry, path] of bad) {
    it(`leaves out an entry with ${what}, and says where it stands`, async () => {
      const { items, problems } = await read({ items: [{ title: 'One' }, entry, { title: 'Three' }] });
      expect(items.map(titleOf)).to.deep.equal(['One', 'Three']);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'invalid', path });
    });
  }

  it('does not lose a message to a bad decoration', async () => {
    const { items } = await read([{ title: 'One', tags: [1], image: {}, section: 3 }]);
    expect(items[0]).to.deep.include({ title: 'One', tags: [], image: undefined, section: undefined });
  });

  it('keeps the words of an item whose link may run something', async () => {
    const { items } = await read([{ title: 'One', url: 'javascript:alert(1)' }]);
    expect(items[0]).to.include({ title: 'One', link: undefined });
  });

  it('is an error when nothing in it is good', async () => {
    await expectInvalid([{ title: 1 }, null]);
  });

  it('is an error when it is something else', async () => {
    await expectInvalid({ error: 'not allowed' });
    await expectInvalid('words');
    await expectInvalid({ items: 'words' });
  });

  it('is no message itself where it has none', async () => {
    const feed = await read({ version: 'https://jsonfeed.org/version/1.1', title: 'News' });
    expect(feed).to.include({ title: 'News' });
    expect(feed.items).to.deep.equal([]);
  });

  it('is empty when it holds nothing', async () => {
    expect((await read({ items: [] })).items).to.deep.equal([]);
    expect((await read({ items: null })).items).to.deep.equal([]);
    expect((await read([])).items).to.deep.equal([]);
    expect((await read(null)).items).to.deep.equal([]);
  });
});

describe('an item', () => {
  const first = async (item: unknown) => (await read([item])).items[0];

  it('has its summary for an excerpt, else its opening paragraph', async () => {
    const summed = await first({ title: 'a', summary: 'Short', content_text: 'Long' });
    const text = await first({ title: 'a', content_text: 'First\n\nSecond' });
    const html = await first({
      title: 'a',
      content_html: '<div><p>First &amp; <b>best</b></p><p>Second</p></div>',
    });
    expect([summed, text, html].map((item) => item && excerptOf(item))).to.deep.equal([
      'Short',
      'First',
      'First & best',
    ]);
  });

  it('without a title is called by how it begins', async () => {
    const short = await first({ content_text: 'A short message' });
    const long = await first({ content_text: 'word '.repeat(40) });
    expect(short && titleOf(short)).to.equal('A short message');
    expect(long && titleOf(long)).to.match(/^(word )+word…$/);
  });
});

async function expectInvalid(value: unknown): Promise<void> {
  const error: unknown = await read(value).catch((reason: unknown) => reason);
  expect(error).to.be.instanceOf(NoticeboardError).that.includes({ code: 'invalid', url });
}
