import { expect } from 'chai';
import { readFeed } from '../../src/data/formats/feed-formats.js';
import { mapper } from '../../src/data/mapping.js';
import { openSite } from '../../src/data/site.js';
import { readIncidents } from '../../src/incident-counter/incident-counter.data.js';
import { textOf } from '../../src/data/words.js';

/** The titles of the news in a document, with the ids by which `item` finds them. */
async function titles(value: unknown): Promise<string[]> {
  const place = { value, path: '', url: 'https://www.example.org/data' };
  const { items } = await readFeed(place, null);
  return items.map(({ id, title }) => `${id}: ${textOf(title ?? '')}`);
}

async function complaint(value: unknown): Promise<string> {
  return titles(value).then(String, (error: unknown) => String(error));
}

const byIds = { 12: { title: 'The bridge' }, 15: { title: 'The ferry', id: 'f' } };
const both = ['12: The bridge', 'f: The ferry'];

describe('entries that stand under their ids', () => {
  const around: [what: string, value: object][] = [
    ['alone', byIds],
    ['under data', { status: 'ok', data: byIds }],
    ['under items, beside a title', { title: 'News', items: byIds }],
    ['under any name', { status: 'ok', reports: byIds }],
  ];
  for (const [what, value] of around) {
    it(`are read ${what}`, async () => {
      expect(await titles(value)).to.deep.equal(both);
    });
  }

  it('are left out one by one, with their place', async () => {
    const place = {
      value: { 3: { title: 'One' }, 7: { title: 5 } },
      path: '',
      url: 'https://www.example.org/',
    };
    const { items, problems } = await readFeed(place, null);
    expect(items).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal(['/7/title']);
  });

  it('are no single object in an answer that tells of an error', async () => {
    expect(await complaint({ error: { title: 'Not allowed' } })).to.contain('it has no list of entries');
  });
});

describe('a list that has lost some of its entries, as PHP writes it', () => {
  const one = { since: '2018-03-04', event: 'the flood' };
  const incidents = (written: object) =>
    readIncidents(openSite({ value: { incidents: written }, url: 'https://www.example.org/' }, ''));

  it('is one, whatever it holds', () => {
    expect(incidents({ 0: one, 2: one }).entries).to.have.length(2);
    expect(incidents({ 2: one, 3: {} }).problems.map(({ path }) => path)).to.deep.equal([
      '/incidents/3/since',
    ]);
  });

  it('is one for the names that fields give, too', async () => {
    const map = mapper('title: headline.text');
    const value = { 1: { headline: { text: 'The bridge' } }, 4: { headline: { text: 'The ferry' } } };
    const place = map?.({ value, path: '', url: 'https://www.example.org/' });
    const { items } = await readFeed(place, 'list');
    expect(items.map(({ title }) => title)).to.deep.equal(['The bridge', 'The ferry']);
  });
});

describe('an entry without words of its own', () => {
  const inner: [whose: string, value: object][] = [
    ['Airtable’s', { records: [{ id: 'r1', createdTime: '2020-09-20', fields: { Title: 'The bridge' } }] }],
    ['GraphQL’s', { data: { posts: { edges: [{ cursor: 'c', node: { id: 'r1', title: 'The bridge' } }] } } }],
    ['Elasticsearch’s', { hits: { total: 1, hits: [{ _id: 'r1', _source: { title: 'The bridge' } }] } }],
    [
      'GeoJSON’s',
      { type: 'FeatureCollection', features: [{ id: 'r1', properties: { name: 'The bridge' } }] },
    ],
  ];
  for (const [whose, value] of inner) {
    it(`is known by what is inside: ${whose}`, async () => {
      expect(await titles(value)).to.deep.equal(['r1: The bridge']);
    });
  }
});

describe('what Contentful says in all locales', () => {
  const asset = { sys: { id: 'a' }, fields: { file: { 'en-US': { url: '//images.example.org/b.jpg' } } } };
  const entry = {
    sys: { id: 'e' },
    fields: {
      title: { 'en-US': 'The bridge', 'de-DE': 'Die Brücke' },
      publishDate: { 'en-US': '2020-09-20' },
      image: { 'en-US': { sys: { type: 'Link', id: 'a' } } },
    },
  };
  const value = { sys: { type: 'Array' }, items: [entry], includes: { Asset: [asset] } };
  const readFor = async (wanted: string) => {
    const { items } = await readFeed({ value, path: '', url: 'https://www.example.org/', wanted }, null);
    return items[0];
  };

  it('is read in the one that comes nearest', async () => {
    expect((await readFor('de'))?.title).to.equal('Die Brücke');
    expect((await readFor('en-GB'))?.title).to.equal('The bridge');
  });

  it('is marked where that is another than the page’s', async () => {
    expect((await readFor('fr'))?.title).to.deep.equal({ lang: 'en-US', text: 'The bridge' });
  });

  it('is whole, though not all is translated', async () => {
    const { date, image } = (await readFor('de')) ?? {};
    expect({ date, image }).to.deep.equal({ date: '2020-09-20', image: 'https://images.example.org/b.jpg' });
  });
});

describe('what Contentful says instead of entries', () => {
  it('is told', async () => {
    const refusal = { sys: { type: 'Error', id: 'AccessTokenInvalid' }, message: 'The token is invalid.' };
    expect(await complaint(refusal)).to.contain('Contentful says "The token is invalid."');
  });
});
