import { expect } from 'chai';
import { parseAddress } from '../../src/data/address.js';
import { NoticeboardError } from '../../src/data/errors.js';
import { valueAt } from '../../src/data/pointer.js';
import { chooseEntry, entriesOf, memberOf, openSite } from '../../src/data/site.js';

const url = 'https://www.example.org/site.json';

describe('valueAt', () => {
  // The examples of RFC 6901, section 5.
  const root = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  };
  const examples: [pointer: string, value: unknown][] = [
    ['', root],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ];
  for (const [pointer, value] of examples) {
    it(`finds "${pointer}"`, () => expect(valueAt(root, pointer, url)).to.deep.equal(value));
  }

  for (const pointer of [
    '/bar',
    '/foo/2',
    '/foo/-',
    '/foo/00',
    '/foo/bar',
    '/__proto__',
    '/foo/length',
    '/toString',
  ]) {
    it(`says where "${pointer}" ends`, () => {
      expect(() => valueAt(root, pointer, url))
        .to.throw(NoticeboardError)
        .that.includes({ code: 'not-found', path: pointer, url });
    });
  }
});

describe('parseAddress', () => {
  it('parts the pointer from the address', () => {
    expect(parseAddress('/api.json?a=1#/data/posts%20old', url, false)).to.deep.equal({
      url: 'https://www.example.org/api.json?a=1',
      pointer: '/data/posts old',
      credentials: false,
    });
  });

  it('refuses a fragment that is no pointer, and what is no address', () => {
    expect(() => parseAddress('/api.json#data', url, false))
      .to.throw(NoticeboardError)
      .that.includes({ code: 'invalid' });
    expect(() => parseAddress('http://', url, false))
      .to.throw(NoticeboardError)
      .that.includes({ code: 'invalid' });
  });
});

describe('memberOf', () => {
  const member = (value: unknown) => memberOf(openSite({ value, url }, ''), 'news');

  it('is the member of a site document', () => {
    expect(member({ timeZone: 'UTC', news: { items: [] } })).to.deep.include({
      value: { items: [] },
      path: '/news',
    });
  });

  it('is a bare feed or list itself', () => {
    expect(member({ title: 'x', items: [] })?.path).to.equal('');
    expect(member([1])?.value).to.deep.equal([1]);
  });

  it('is missing from a site document that has others, or none', () => {
    expect(member({ contacts: [] })).to.equal(undefined);
    expect(member({ timeZone: 'UTC' })).to.equal(undefined);
    expect(member({})).to.equal(undefined);
  });

  it('is all of what a news service answers, whose list has the name of a member', () => {
    expect(member({ status: 'ok', articles: [] })?.path).to.equal('');
    expect(member({ language: 'en', articles: [] })).to.equal(undefined);
    expect(member({ status: 'ok', articles: [], contacts: [] })).to.equal(undefined);
    expect(member({ $schema: '/site.schema.json', articles: [] })).to.equal(undefined);
  });

  it('knows the zone and language of the whole document', () => {
    const site = openSite(
      { value: { timeZone: 'Europe/London', language: 'en', news: { items: [] } }, url },
      '/news',
    );
    expect(site).to.include({ timeZone: 'Europe/London', language: 'en', path: '/news' });
  });
});

describe('entriesOf', () => {
  it('gives each entry its own path', () => {
    const paths = entriesOf({ value: ['a', 'b'], path: '/news/items', url }).map(({ path }) => path);
    expect(paths).to.deep.equal(['/news/items/0', '/news/items/1']);
  });

  it('takes one for a list of one, and null for none', () => {
    expect(entriesOf({ value: { a: 1 }, path: '', url })).to.have.length(1);
    expect(entriesOf({ value: null, path: '', url })).to.have.length(0);
  });
});

describe('chooseEntry', () => {
  const place = { value: null, path: '/contacts', url };
  const entries = [{ id: 'a' }, { id: '2' }, {}];

  it('is the one with the id, or the first', () => {
    expect(chooseEntry(entries, '2', place)).to.equal(entries[1]);
    expect(chooseEntry(entries, null, place)).to.equal(entries[0]);
    expect(chooseEntry([], 'a', place)).to.equal(undefined);
  });

  it('says which ids there are', () => {
    expect(() => chooseEntry(entries, 'z', place))
      .to.throw(NoticeboardError, 'a, 2, (none)')
      .that.includes({ code: 'not-found', path: '/contacts' });
  });
});
