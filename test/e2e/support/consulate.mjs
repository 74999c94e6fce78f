/** Ten messages, deliberately not in the order of their dates; some have a time, some a day only. */
const MESSAGES = [
  ['passports', '2020-09-14', 'Passport forms are printed again'],
  ['storm', '2020-09-24T18:40:00+01:00', 'The storm has closed the harbour road'],
  ['bridge', '2020-08-30', 'The bridge is open to foot traffic'],
  ['ferry', '2020-09-24T08:05:00Z', 'The morning ferry does not sail'],
  ['school', '2019-12-31', 'The evening school enrols until Friday'],
  ['water', '2020-09-25', 'Boil tap water before drinking'],
  ['archive', '2020-07-01T12:00:00+03:00', 'The archive moves to the first floor'],
  ['election', '2020-09-01', 'Where to vote on 20 September'],
  ['holiday', '2020-08-31T09:00:00Z', 'Closed on the last Monday of August'],
  ['visas', '2020-09-20', 'Visa appointments may be booked by post'],
];

const NEWEST_FIRST = 'water storm ferry visas passports election holiday bridge archive school';

/** Ids of the messages in the order in which a reader shall find them. */
export const MESSAGE_IDS = NEWEST_FIRST.split(' ');

const ANSWERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** A site document (fresh for each test) that has nothing in common with the demo's. */
export function consulate() {
  return {
    timeZone: 'Europe/London',
    language: 'en-GB',
    clock: {
      cities: [
        { label: 'Moscow', timeZone: 'Europe/Moscow' },
        { label: 'London', timeZone: 'Europe/London' },
      ],
    },
    incidents: [
      {
        id: 'harbour',
        since: '2018-03-04',
        event: 'the harbour was closed',
        note: 'Talks go on.',
        url: '/harbour',
      },
      { id: 'library', since: '2018-03-12', event: 'the library burned' },
      { id: 'auckland', since: '2018-03-04', event: 'the race began', timeZone: 'Pacific/Auckland' },
      { id: 'st-johns', since: '2018-03-04', event: 'the ship was lost', timeZone: 'America/St_Johns' },
    ],
    contacts: [
      {
        id: 'consular',
        name: 'Consular queries',
        telephone: '+44 (0) 203 668 7474',
        email: 'consular@example.org',
        address: { streetAddress: '1 Quay Street', addressLocality: 'Westhaven', postalCode: 'WH1 2AB' },
        openingHours: ['Mo-Fr 09:00-17:00'],
        url: '/consular',
      },
      { id: 'visas', name: 'Visa desk', telephone: [{ label: 'Mornings', value: '+44 20 7946 0999' }] },
    ],
    news: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Messages of the consulate',
      home_page_url: '/messages',
      items: MESSAGES.map(([id, date, title]) => ({
        id,
        url: `/messages/${id}`,
        title,
        summary: `In short: ${title.toLowerCase()}.`,
        date_published: date,
      })),
    },
    articles: [
      {
        id: 'interview',
        section: 'Interviews',
        url: '/interview',
        title: 'The harbour master remembers',
        date_published: '2020-09-10',
        content_html: ANSWERS.map((answer) => `<p>Paragraph ${answer} of <em>eight</em>.</p>`).join(''),
      },
      {
        id: 'questions',
        section: 'Questions and answers',
        url: '/questions',
        title: 'Before you travel',
        content_text:
          'Do I need a visa?\n\nNot for two weeks.\n\nMay I bring my dog?\n\nYes, with its papers.',
      },
    ],
  };
}
