import { expect } from 'chai';
import { contactsOf } from '../../src/contact-card/contact-card.data.js';
import { NoticeboardError } from '../../src/data/errors.js';
import { excerptOf, titleOf, type Feed } from '../../src/data/feed.js';
import { readContacts, type Contact } from '../../src/data/contact.js';
import { openSite, type SiteDocument } from '../../src/data/site.js';
import { readCities } from '../../src/dual-clock/dual-clock.data.js';
import type { Incident } from '../../src/incident-counter/incident-attributes.js';
import { readIncidents } from '../../src/incident-counter/incident-counter.data.js';
import { readNews } from '../../src/news-list/news-list.data.js';

const URL = 'https://www.example.org/site.json';
const flood = { en: 'the flood', ru: 'наводнение', ja: '洪水' };

interface Opening {
  readonly wanted?: string;
  readonly slips?: NoticeboardError[];
}

function site(value: object, { wanted = 'en-GB', slips = [] }: Opening = {}): SiteDocument {
  return { ...openSite({ value, url: URL }, ''), wanted, slips };
}

function incident(event: unknown, around: object = {}, opening?: Opening): Incident | undefined {
  return readIncidents(site({ incidents: [{ since: '2018-03-04', event }], ...around }, opening)).entries[0];
}

const event = (...read: Parameters<typeof incident>) => incident(...read)?.event;

describe('a text in several languages', () => {
  it('is shown in the language of the page', () => {
    expect(event(flood)).to.equal('the flood');
    expect(event(flood, {}, { wanted: 'ja' })).to.equal('洪水');
  });

  it('is shown in the language of the document where the page has another, and says so', () => {
    expect(event(flood, { language: 'ru' }, { wanted: 'fr' })).to.deep.equal({
      text: 'наводнение',
      lang: 'ru',
    });
  });

  it('is shown in the first language where neither is there', () => {
    expect(event(flood, { language: 'de' }, { wanted: 'fr' })).to.deep.equal({
      text: 'the flood',
      lang: 'en',
    });
  });

  it('is taken in the variety that comes nearest', () => {
    const scripts = { 'zh-Hans': '洪灾', 'zh-Hant': '洪災' };
    expect(event(scripts, {}, { wanted: 'zh-TW' })).to.equal('洪災');
    expect(event(scripts, {}, { wanted: 'zh-Hant-HK' })).to.equal('洪災');
    expect(event(scripts, {}, { wanted: 'zh' })).to.equal('洪灾');
    const regions = { 'pt-PT': 'a cheia', pt_BR: 'a enchente', en: 'the flood' };
    expect(event(regions, {}, { wanted: 'pt-BR' })).to.equal('a enchente');
    expect(event(regions, {}, { wanted: 'pt' })).to.equal('a enchente');
    expect(event(regions, {}, { wanted: 'pt-PT' })).to.equal('a cheia');
    expect(event({ 'en-US': 'color', 'en-GB': 'colour' }, {}, { wanted: 'en-GB' })).to.equal('colour');
    expect(event({ de: 'Flut', 'en-US': 'flood' }, {}, { wanted: 'en' })).to.equal('flood');
  });

  it('says so where only another script is there', () => {
    expect(event({ en: 'flood', 'zh-Hans': '洪灾' }, {}, { wanted: 'zh-TW' })).to.deep.equal({
      text: '洪灾',
      lang: 'zh-Hans',
    });
  });

  it('is one that says something', () => {
    expect(event({ 'en-GB': ' ', en: null, ru: 'наводнение' })).to.deep.equal({
      text: 'наводнение',
      lang: 'ru',
    });
    expect(event({ en: '' })).to.equal(undefined);
  });

  it('passes the same door as any other', () => {
    expect(event({ en: ' Fish &amp; chips\u202e ' })).to.equal('Fish & chips');
  });
});

describe('a text of a document in another language than the page', () => {
  it('says so', () => {
    expect(event('наводнение', { language: 'ru' })).to.deep.equal({ text: 'наводнение', lang: 'ru' });
  });

  it('says nothing where the page has the same, in whatever region', () => {
    expect(event('the flood', { language: 'en' })).to.equal('the flood');
    expect(event('the flood', { language: 'en-US' })).to.equal('the flood');
    expect(event('the flood', { language: 'not a language' })).to.equal('the flood');
    expect(event('the flood')).to.equal('the flood');
  });
});

describe('a language map with a mistake', () => {
  const mistakes: [what: string, map: object, path: string][] = [
    ['a number', { en: 'the flood', ru: 5 }, '/incidents/0/event/ru'],
    ['a list', { ru: ['наводнение'], en: 'the flood' }, '/incidents/0/event/ru'],
    [
      'a key that is no language',
      { 'in English': 'the flood', en: 'the flood' },
      '/incidents/0/event/in English',
    ],
  ];
  for (const [what, map, path] of mistakes) {
    it(`costs one warning and not the entry: ${what}`, () => {
      const slips: NoticeboardError[] = [];
      expect(event(map, {}, { slips })).to.equal('the flood');
      expect(slips.map((slip) => slip.path)).to.deep.equal([path]);
      expect(slips[0]?.message).to.include(URL);
    });
  }

  it('is none where nothing in it names a language', () => {
    const read = () =>
      readIncidents(site({ incidents: [{ since: '2018-03-04', event: { label: 'the flood' } }] }));
    expect(read).to.throw(NoticeboardError, 'texts by language').with.property('path', '/incidents/0/event');
  });
});

describe('every text of the site document', () => {
  it('of a clock may be in several languages', () => {
    const cities = [{ label: { en: 'Moscow', ru: 'Москва' }, timeZone: 'Europe/Moscow' }];
    expect(readCities(site({ clock: { cities } }, { wanted: 'ru' })).entries[0]?.label).to.equal('Москва');
  });

  it('of an incident may be', () => {
    const note = { en: 'Counted since the first day.', ru: 'Считая с первого дня.' };
    const { entries } = readIncidents(
      site({ incidents: [{ since: '2018-03-04', event: flood, note }] }, { wanted: 'ru' }),
    );
    expect(entries[0]).to.include({ event: 'наводнение', note: 'Считая с первого дня.' });
  });

  async function contact(value: object, wanted = 'ru'): Promise<Contact | undefined> {
    return (await contactsOf(site({ contacts: [value] }, { wanted }), null)).entries[0];
  }

  it('of a contact may be', async () => {
    const read = await contact({
      name: { en: 'Consul', ru: 'Консул' },
      telephone: [
        { label: { en: 'Day', ru: 'Днём' }, value: { en: '+44 20 (calls)', ru: '+44 20 (звонки)' } },
      ],
      email: { label: { en: 'Visas', ru: 'Визы' }, value: 'visa@example.org' },
      address: { en: '1 High Street', ru: 'Хай-стрит, 1' },
      openingHours: [{ en: 'Every day', ru: 'Ежедневно' }],
    });
    expect(read).to.deep.include({
      name: 'Консул',
      telephones: [{ label: 'Днём', value: '+44 20 (звонки)' }],
      emails: [{ label: 'Визы', value: 'visa@example.org' }],
      address: 'Хай-стрит, 1',
      openingHours: ['Ежедневно'],
    });
  });

  it('of the parts of an address may be', async () => {
    const address = {
      streetAddress: { en: '1 High Street', ru: 'Хай-стрит, 1' },
      addressLocality: { en: 'London', ru: 'Лондон' },
      addressCountry: { name: { en: 'United Kingdom', ru: 'Великобритания' } },
    };
    expect((await contact({ name: 'C', address }))?.address).to.equal('Хай-стрит, 1\nЛондон\nВеликобритания');
    expect((await contact({ name: 'C', address }, 'fr'))?.address).to.deep.equal({
      text: '1 High Street\nLondon\nUnited Kingdom',
      lang: 'en',
    });
  });

  async function news(value: object, wanted: string): Promise<Feed> {
    return readNews(site({ news: value }, { wanted }), null);
  }

  it('of news may be', async () => {
    const { title, items } = await news(
      {
        title: { en: 'News', ru: 'Новости' },
        items: [
          {
            title: { en: 'One', ru: 'Раз' },
            summary: { en: 'First.', ru: 'Первое.' },
            section: { ru: 'Рубрика' },
          },
          { content_text: { en: 'Text', ru: 'Текст' } },
          { content_html: { en: '<p>Words</p>', ru: '<p>Слова</p><p>ещё</p>' } },
        ],
      },
      'ru',
    );
    expect(title).to.equal('Новости');
    expect(items[0]).to.include({ title: 'Раз', summary: 'Первое.', section: 'Рубрика' });
    expect(items.map(titleOf)).to.deep.equal(['Раз', 'Текст', 'Слова']);
    expect(items.map(excerptOf)).to.deep.equal(['Первое.', 'Текст', 'Слова']);
  });

  it('is in the language that its feed or its item names, where it is in one', async () => {
    const { title, items } = await news(
      { language: 'ru', title: 'Новости', items: [{ title: 'Раз' }, { title: 'Un', language: 'fr' }] },
      'fr',
    );
    expect(title).to.deep.equal({ text: 'Новости', lang: 'ru' });
    expect(items.map(titleOf)).to.deep.equal([{ text: 'Раз', lang: 'ru' }, 'Un']);
  });

  it('may be, in any list with ordinary names', async () => {
    const entries = [{ headline: { en: 'One', de: 'Eins' }, excerpt: { en: '<p>First.</p>' }, custom: 1 }];
    const { items } = await news({ rows: [], items: entries }, 'de');
    expect(items[0]).to.deep.include({ title: 'Eins', summary: { text: 'First.', lang: 'en' } });
  });
});

describe('checking without a reader', () => {
  it('takes the first language', () => {
    const place = { value: [{ name: { de: 'Konsul', en: 'Consul' } }], path: '', url: URL };
    expect(readContacts(place).entries[0]?.name).to.equal('Konsul');
  });
});
