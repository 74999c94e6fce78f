import { expect } from 'chai';
import type { Contact } from '../../src/data/contact.js';
import type { Feed, Item } from '../../src/data/feed.js';
import { readContacts } from '../../src/data/formats/contact-formats.js';
import { readFeed } from '../../src/data/formats/feed-formats.js';
import { openingLines } from '../../src/data/opening-lines.js';
import { parse } from '../../src/data/parse.js';
import type { Place } from '../../src/data/site.js';

const BASE = 'https://www.example.org/api/data';

async function placeOf(file: string, wanted?: string): Promise<Place> {
  const response = await fetch(`/test/fixtures/own/${file}`);
  const value = await parse(await response.text(), BASE, null);
  return { value, path: '', url: BASE, wanted };
}

const feed = async (file: string): Promise<Feed> => readFeed(await placeOf(file), null);

async function contacts(file: string, wanted?: string): Promise<readonly Contact[]> {
  return (await readContacts(await placeOf(file, wanted), null)).entries;
}

interface Expected extends Partial<Item> {
  words?: string;
}

/** What each format makes of the first entry, and of what stands around it. */
const feeds: [file: string, around: Partial<Feed>, first: Expected][] = [
  [
    'json-feed.json',
    {
      title: 'Messages of the Institute',
      homePage: 'https://www.example.org/messages',
      next: 'https://www.example.org/feed.json?page=2',
    },
    { id: 'floor', title: 'The floor is laid', date: '2020-09-23T10:00:00+01:00', tags: ['building'] },
  ],
  [
    'wordpress.json',
    {},
    {
      id: '71',
      link: 'https://news.example.org/2020/09/evening-hours/',
      title: 'Evening hours – from October',
      date: '2020-09-21T16:30:00Z',
      summary: 'On Thursdays the map room stays open until nine.',
      image: 'https://news.example.org/uploads/lamp.jpg',
      tags: ['Hours & prices', 'Map room'],
    },
  ],
  [
    'ghost.json',
    { next: `${BASE}?page=2` },
    {
      id: '5f6a',
      link: 'https://journal.example.org/river/',
      title: 'A river & its diary',
      date: '2020-09-16T08:00:00.000+00:00',
      summary: 'The gauge stands by the bridge.',
      image: 'https://journal.example.org/gauge.jpg',
      tags: ['Rivers'],
    },
  ],
  [
    'contentful.json',
    { next: `${BASE}?skip=2` },
    {
      id: 'bridge',
      title: 'The bridge is open',
      date: '2020-09-20T09:00:00+01:00',
      summary: 'From Monday on.',
      image: 'https://images.example.org/b.jpg',
      tags: ['Traffic'],
      body: {
        kind: 'html',
        words:
          '<p>From Monday on, <b>all</b> may cross.</p><p>The second paragraph.</p>' +
          '<ul><li><p><a href="/tolls?a=1&amp;b=2">Tolls &amp; &lt;times></a></p></li></ul>',
        base: BASE,
      },
    },
  ],
  [
    'drupal-json-api.json',
    { next: 'https://drupal.example.org/jsonapi/node/article?page%5Boffset%5D=1' },
    {
      id: 'aa11',
      link: 'https://www.example.org/news/gauge-books',
      title: 'Gauge books are open to readers',
      date: '2020-09-18T09:00:00+00:00',
      summary: 'Notebooks of the lock-keepers.',
      image: 'https://www.example.org/sites/default/files/book.jpg',
      tags: ['Floods'],
    },
  ],
  [
    'json-ld-articles.json',
    {},
    {
      link: 'https://www.example.org/bridge',
      title: 'The bridge carries again',
      date: '2020-09-20',
      image: 'https://www.example.org/bridge.jpg',
      section: 'Town',
      tags: ['bridge', 'tram'],
    },
  ],
  [
    'json-ld-list.json',
    { title: 'Walks' },
    { link: 'https://www.example.org/walks/marks', title: 'High-water marks', date: '2020-07-30' },
  ],
  [
    'govuk-news.json',
    {},
    {
      link: 'https://www.example.org/government/news/new-lamps',
      title: 'New lamps for the reading room',
      date: '2020-09-15T09:30:00.000+01:00',
      summary: 'Forty lamps were hung this week.',
      image: 'https://assets.example.org/lamp.jpg',
    },
  ],
  [
    'rss2.xml',
    {
      title: 'Messages & notices',
      homePage: 'https://www.example.org/messages',
      next: 'https://www.example.org/rss.xml?page=2',
    },
    {
      id: 'water',
      link: 'https://www.example.org/messages/water',
      title: 'Boil tap water – until Friday',
      date: '2020-09-25T07:30:00+01:00',
      summary: 'The pipes in Mill Lane are being rinsed.',
      image: 'https://www.example.org/tap.jpg',
      tags: ['Water'],
    },
  ],
  [
    'rss1.xml',
    { title: 'Journal of gauges', homePage: 'https://journal.example.org/' },
    { link: 'https://journal.example.org/7', title: 'On low water', date: '2020-08-30T00:00:00Z' },
  ],
  [
    'atom.xml',
    {
      title: 'Notes from the map room',
      homePage: 'https://blog.example.org/',
      next: 'https://blog.example.org/feed.atom?page=2',
    },
    {
      id: 'tag:blog.example.org,2020:marks',
      link: 'https://blog.example.org/2020/marks',
      title: 'Marks &amp; measures', // text is text: its ampersand was escaped twice by its author
      date: '2020-09-22T08:00:00+02:00',
      summary: 'Fourteen marks.',
      body: {
        kind: 'html',
        words: '<p>Fourteen <b>marks</b><br>of the valley.</p>',
        base: 'https://blog.example.org/',
      },
      tags: ['Walks'],
    },
  ],
  [
    'rss-in-json.json',
    { title: 'Lines', homePage: 'https://lines.example.org/' },
    {
      id: 'line-4',
      link: 'https://lines.example.org/4',
      title: 'Line 4 is closed',
      date: '2020-09-24T05:00:00Z',
      summary: 'Until noon.',
    },
  ],
  [
    'list.json',
    { next: 'https://api.example.org/events?offset=2' },
    {
      id: '12',
      link: 'https://events.example.org/12',
      title: 'Night of the museums',
      date: '2020-09-12T18:00:00Z',
      summary: 'Forty houses are open until midnight.',
      image: 'https://events.example.org/12.jpg',
      tags: ['museums', 'night'],
    },
  ],
];

describe('a feed is read as it is', () => {
  for (const [file, around, first] of feeds) {
    it(`as ${file}`, async () => {
      const read = await feed(file);
      expect(read.problems).to.deep.equal([]);
      expect(read).to.deep.include(around);
      expect(read.items[0]).to.deep.include(first);
    });
  }

  it('with the second entries, too', async () => {
    const problems = (await feed('wordpress.json')).problems;
    expect(problems).to.deep.equal([]);
    const seconds = ['wordpress.json', 'json-ld-list.json', 'rss2.xml', 'rss-in-json.json', 'list.json'].map(
      async (file) => (await feed(file)).items[1],
    );
    const [post, walk, notice, line, market] = await Promise.all(seconds);
    expect(post).to.include({ title: 'Stamps', summary: 'A short text that was cut…' });
    expect(walk).to.include({ title: 'Along the weir', link: 'https://www.example.org/walks/weir' });
    expect(notice).to.include({ title: undefined, date: '2020-09-24T18:00:00Z' });
    expect(notice?.link).to.equal('https://www.example.org/messages/untitled');
    expect(line).to.include({ title: undefined, link: 'https://lines.example.org/3' });
    expect(market).to.include({ summary: 'In front of the mill.', date: '2020-09-05T08:00:00.000Z' });
  });
});

describe('of JSON:API', () => {
  const body = { processed: '<p>All of it</p>', summary: '' };
  const portrait = { type: 'file--file', id: 'p', attributes: { uri: { url: '/portrait.jpg' } } };
  const author = {
    ...{ type: 'user--user', id: 'a', attributes: {} },
    relationships: { user_picture: { data: { type: 'file--file', id: 'p' } } },
  };

  it('an article has the summary of its own field, and not the portrait of its author', async () => {
    const article = {
      ...{ type: 'node--article', id: '1', attributes: { title: 'Weir', body, field_summary: 'It is low.' } },
      relationships: { uid: { data: { type: 'user--user', id: 'a' } } },
    };
    const value = { data: [article], included: [author, portrait] };
    const { items } = await readFeed({ value, path: '', url: BASE }, null);
    expect(items[0]).to.include({ summary: 'It is low.', image: undefined });
  });
});

describe('of Strapi, whose resources have no type', () => {
  it('an article is read of its attributes', async () => {
    const attributes = { title: 'Weir', publishedAt: '2020-09-23T10:15:00.000Z', description: 'It is low.' };
    const { items } = await readFeed({ value: { data: [{ id: 1, attributes }] }, path: '', url: BASE }, null);
    expect(items[0]).to.include({
      id: '1',
      title: 'Weir',
      summary: 'It is low.',
      date: attributes.publishedAt,
    });
  });

  it('and an entry with words of its own is not', async () => {
    const value = [{ title: 'Weir', attributes: { title: 'Kind of page' } }];
    expect((await readFeed({ value, path: '', url: BASE }, null)).items[0]).to.include({ title: 'Weir' });
  });
});

describe('of a list with ordinary names', () => {
  const itemOf = async (entry: object) =>
    (await readFeed({ value: [{ headline: 'Weir', ...entry }], path: '', url: BASE }, null)).items[0];

  it('an entry leads to its page, rather than to the API', async () => {
    const entry = await itemOf({ url: 'https://api.example.org/1', html_url: 'https://www.example.org/1' });
    expect(entry?.link).to.equal('https://www.example.org/1');
  });

  it('an entry is read in what the server has put around all that it says', async () => {
    const around = [
      { success: true, result: { count: 1, results: [{ title: 'Weir' }], facets: [{ name: 'Rivers' }] } },
      { responseHeader: { status: 0 }, response: { numFound: 1, docs: [{ title: 'Weir' }] } },
      { data: { articles: [{ title: 'Weir' }] }, errors: [] },
    ];
    for (const value of around) {
      const { items } = await readFeed({ value, path: '', url: BASE }, null);
      expect(items.map(({ title }) => title)).to.deep.equal(['Weir']);
    }
  });

  it('an entry of Plone has its address and its date, one of TYPO3 its date', async () => {
    const plone = await itemOf({ '@id': 'https://www.example.org/weir', effective: '2020-09-23T10:15:00' });
    expect(plone).to.include({ link: 'https://www.example.org/weir', date: '2020-09-23T10:15:00' });
    expect((await itemOf({ datetime: '2020-09-23T10:15:00+02:00' }))?.date).to.equal(
      '2020-09-23T10:15:00+02:00',
    );
  });

  const dates: [written: unknown, date: string | undefined][] = [
    ['1600856100', '2020-09-23T10:15:00.000Z'],
    [1600856100.5, '2020-09-23T10:15:00.500Z'],
    ['/Date(1600856100000+0100)/', '2020-09-23T10:15:00.000Z'],
    ['September 2020', '2020-09'],
    [2020, '2020'],
    [20200923, '2020-09-23'],
    [{ date: '2020-09-23 10:15:00.000000', timezone: 'UTC' }, '2020-09-23T10:15:00.000'],
    ['0001-01-01T00:00:00', undefined],
    ['0000-00-00 00:00:00', undefined],
    [0, undefined],
  ];
  for (const [written, date] of dates) {
    it(`has the date ${date} where ${JSON.stringify(written)} is written`, async () =>
      expect(await itemOf({ published: written })).to.include({ title: 'Weir', date }));
  }
});

describe('contacts are read as they are', () => {
  it('from JSON-LD: an organisation, and its contact points', async () => {
    const [registry, lost] = await contacts('json-ld-organisation.json');
    expect(registry).to.deep.include({
      name: 'Registry',
      telephones: [{ label: undefined, value: '+44 (0) 20 7946 0100' }],
      emails: [{ label: undefined, value: 'registry@example.org' }],
      address: '2 Mill Lane\nMarren MA1 2BB\nWestland',
      link: 'https://registry.example.org/',
    });
    expect(registry && openingLines(registry, registry.openingRules)[0]?.words).to.equal(
      'Mo, Tu 09:00-12:00',
    );
    expect(lost).to.deep.include({
      name: 'Lost property',
      telephones: [{ label: undefined, value: '+44 (0) 20 7946 0200' }],
    });
  });

  it('from GOV.UK: what an office links to', async () => {
    const [room] = await contacts('govuk-contact.json');
    expect(room).to.deep.include({
      name: 'Map room',
      telephones: [
        { label: undefined, value: '+44 (0) 20 7946 0123 / +44 20 7946 0124 (mornings only)' },
        { label: 'At night', value: '020 7946 0125' },
        { label: 'Fax', value: '020 7946 0126' },
      ],
      emails: [{ label: 'Desk', value: 'maps@example.org' }],
      address: 'The Institute\n4 Quay Street\nMarren MA1 1AA\nWestland',
    });
  });

  it('from jCard, in the language that is wanted', async () => {
    const [room] = await contacts('jcard.json', 'en-GB');
    expect(room).to.deep.include({
      name: 'Map room',
      telephones: [
        { label: undefined, value: '+44-20-7946-0123 ext. 102' },
        { label: 'Fax', value: '+44 20 7946 0126' },
      ],
      emails: [{ label: undefined, value: 'maps@example.org' }],
      address: 'Room 4\n4 Quay Street\nMarren MA1 1AA\nWestland',
      link: 'https://www.example.org/maps',
    });
    expect((await contacts('jcard.json', 'ja'))[0]?.name).to.equal('地図室');
  });

  it('from JSContact, by preference, in the language that is wanted', async () => {
    const [room] = await contacts('jscontact.json', 'en');
    expect(room).to.deep.include({
      name: 'Map room',
      telephones: [
        { label: undefined, value: '+33-1-23-45-67-88' },
        { label: undefined, value: '+33 1 23 45 67 89' },
        { label: 'Fax', value: '+33 1 23 45 67 80' },
      ],
      address: '4 Long Quay\nMarren 75000\nWestland',
      link: 'https://www.example.org/cartes',
    });
    expect((await contacts('jscontact.json', 'de'))[0]?.name).to.equal('Salle des cartes');
  });

  it('from JSContact, without the marks that disguise a text in any of its pieces', async () => {
    const components = [{ kind: 'locality', value: 'Mar\u202eren' }];
    const card = { '@type': 'Card', version: '1.0', name: { components }, addresses: { a: { components } } };
    const { entries } = await readContacts({ value: card, path: '', url: BASE }, null);
    expect(entries[0]).to.include({ name: 'Marren', address: 'Marren' });
  });
});

describe('of XML', () => {
  const readXml = async (text: string): Promise<Feed> =>
    readFeed({ value: await parse(text, BASE, null), path: '', url: BASE }, null);

  it('each link of an Atom entry is relative to its own base, and not to its content’s', async () => {
    const { items } = await readXml(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/">
      <entry xml:base="e/"><title>One</title><link href="one"/><link rel="enclosure" type="image/png" href="one.png"/>
      <content type="html" xml:base="parts/">&lt;a href="two"&gt;Two&lt;/a&gt;</content></entry></feed>`);
    expect(items[0]).to.deep.include({
      link: 'https://a.example/e/one',
      image: 'https://a.example/e/one.png',
      body: { kind: 'html', words: '<a href="two">Two</a>', base: 'https://a.example/e/parts/' },
    });
  });

  it('the title of an RSS channel has words, no tags', async () => {
    const { title } = await readXml(
      '<rss version="2.0"><channel><title><![CDATA[News &amp; <b>views</b>]]></title></channel></rss>',
    );
    expect(title).to.equal('News & views');
  });
});

describe('what is no feed, or no contact, says so', () => {
  const refused: [what: string, value: unknown, says: RegExp][] = [
    [
      'WordPress',
      { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } },
      /No route was found/,
    ],
    ['JSON:API', { errors: [{ title: 'Forbidden', detail: 'Log in first.' }] }, /Log in first/],
    ['nothing that anyone knows', { weather: { wind: 3 } }, /fields/],
  ];
  for (const [what, value, says] of refused) {
    it(`in the words of ${what}`, async () => {
      let error: unknown;
      try {
        await readFeed({ value, path: '', url: BASE }, null);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).to.include({ code: 'invalid' });
      expect(String(error)).to.match(says);
    });
  }
});
