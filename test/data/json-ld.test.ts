import { expect } from 'chai';
import type { Contact } from '../../src/data/contact.js';
import type { Feed } from '../../src/data/feed.js';
import { readContacts } from '../../src/data/formats/contact-formats.js';
import { readFeed } from '../../src/data/formats/feed-formats.js';
import { openingLines } from '../../src/data/opening-lines.js';

const URL = 'https://www.example.org/data.json';
const CONTEXT = { '@context': 'https://schema.org' };

const feedOf = async (value: object): Promise<Feed> =>
  readFeed({ value: { ...CONTEXT, ...value }, path: '', url: URL }, null);

async function contactsOf(value: object): Promise<readonly Contact[]> {
  const place = { value: { ...CONTEXT, ...value }, path: '', url: URL };
  return (await readContacts(place, null)).entries;
}

describe('articles in JSON-LD', () => {
  it('have what they refer to: the picture, and the page', async () => {
    const { items } = await feedOf({
      '@graph': [
        { '@type': 'WebPage', '@id': '/bridge/', url: '/bridge/' },
        { '@type': 'ImageObject', '@id': '/bridge/#picture', contentUrl: '/bridge.jpg' },
        {
          ...{ '@type': 'Article', '@id': '/bridge/#article', headline: 'The bridge carries again' },
          mainEntityOfPage: { '@id': '/bridge/' },
          image: { '@id': '/bridge/#picture' },
        },
      ],
    });
    expect(items[0]).to.include({
      link: 'https://www.example.org/bridge/',
      image: 'https://www.example.org/bridge.jpg',
    });
  });

  it('have their links in a list that names no more than those', async () => {
    const element = { '@type': 'ListItem', position: 1, name: 'Weir', item: 'https://www.example.org/weir' };
    const { items } = await feedOf({ '@type': 'ItemList', itemListElement: [element] });
    expect(items[0]).to.include({ title: 'Weir', link: 'https://www.example.org/weir' });
  });

  it('are words where they are written as HTML or as a number, and dates in many ways', async () => {
    const written = {
      ...{ headline: 1848, datePublished: '2020-09-21 16:30:00 UTC' },
      ...{ description: '<p>Tea &amp; <b>cake</b></p>', articleBody: '<p>One</p><p>Two</p>' },
    };
    const { items } = await feedOf({ '@type': 'NewsArticle', ...written });
    expect(items[0]).to.deep.include({
      ...{ title: '1848', date: '2020-09-21T16:30:00Z', summary: 'Tea & cake' },
      body: { kind: 'html', words: '<p>One</p><p>Two</p>', base: URL },
    });
  });

  it('may be announcements and postings', async () => {
    const notice = { '@type': 'SpecialAnnouncement', name: 'Closed', datePosted: '2020-09-21' };
    expect((await feedOf(notice)).items[0]).to.include({ title: 'Closed', date: '2020-09-21' });
    const posting = { '@type': 'JobPosting', title: 'Clerk', description: '<p>Full time</p>' };
    expect((await feedOf(posting)).items[0]).to.include({ title: 'Clerk', summary: 'Full time' });
  });
});

describe('contacts in JSON-LD', () => {
  it('are refused with a typed error where a line of their address is none', async () => {
    const address = { streetAddress: [[{ toString: null }], 'Room 4'] };
    const error = await contactsOf({ '@type': 'Organization', address }).catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'invalid' });
  });

  it('have what they refer to: address and hours', async () => {
    const [desk] = await contactsOf({
      '@graph': [
        {
          ...{ '@type': 'Organization', name: 'Desk', address: { '@id': '#address' } },
          openingHoursSpecification: [{ '@id': '#hours' }],
        },
        { '@type': 'PostalAddress', '@id': '#address', streetAddress: '2 Mill Lane' },
        {
          ...{ '@type': 'OpeningHoursSpecification', '@id': '#hours' },
          ...{
            dayOfWeek: [{ '@id': 'schema:Monday' }, { name: 'Tuesday' }],
            opens: '09:00',
            closes: '12:00',
          },
        },
      ],
    });
    expect(desk?.address).to.equal('2 Mill Lane');
    expect(desk && openingLines(desk, desk.openingRules)[0]?.words).to.equal('Mo, Tu 09:00-12:00');
  });

  it('have their numbers, whether written as such or as addresses', async () => {
    const [desk] = await contactsOf({
      ...{ '@type': 'Organization', name: ['Desk'] },
      telephone: ['tel:+44-20-7946-0123;ext=2', 2079460124, { '@value': '020 7946 0125' }],
      address: { streetAddress: ['Room 4', '2 Mill Lane'], postalCode: 98052 },
    });
    expect(desk?.telephones.map(({ value }) => value)).to.deep.equal([
      '+44-20-7946-0123 ext. 2',
      '2079460124',
      '020 7946 0125',
    ]);
    expect(desk?.address).to.equal('Room 4\n2 Mill Lane\n98052');
  });

  it('have an address of several lines, and the name of a house', async () => {
    const desk = { '@type': 'Organization', name: 'Desk', telephone: '1' };
    const [lines] = await contactsOf({ ...desk, address: ['2 Mill Lane', 'Marren'] });
    expect(lines?.address).to.equal('2 Mill Lane\nMarren');
    const mill = { '@type': 'PostalAddress', name: 'The Mill', streetAddress: '2 Mill Lane' };
    const [inHouse] = await contactsOf({ ...desk, address: mill });
    expect(inHouse?.address).to.equal('The Mill\n2 Mill Lane');
  });
});
