// Invented content, as much of it as a case needs.

const SUBJECTS = [
  'The ferry',
  'The archive',
  'Reading room two',
  'The bridge',
  'The map desk',
  'The east gate',
];
const EVENTS = [
  'is open after the flood',
  'will be closed on Monday',
  'takes orders by telephone again',
  'has new hours in May',
];
/** With these a summary has about 55 words, as WordPress gives it. */
const DETAILS =
  'Whoever has ordered something for this week will hear of it by letter, and may change the day at the desk or by ' +
  'telephone. The way round is marked with yellow signs, and takes ten minutes more on foot; whoever cannot walk so ' +
  'far may ring the bell.';
const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAY = 86_400_000;

/** A JSON Feed of so many messages, the newest first. */
export function feed(count) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Messages',
    items: Array.from({ length: count }, (_, index) => message(count - index)),
  };
}

/** The same with summaries so short that thousands are no more bytes than an answer may have. */
export function briefFeed(count) {
  const { items, ...around } = feed(count);
  return {
    ...around,
    items: items.map((item) => ({ ...item, summary: item.summary.replace(DETAILS, '').trim() })),
  };
}

function message(number) {
  const words = `${SUBJECTS[number % SUBJECTS.length]} ${EVENTS[number % EVENTS.length]}`;
  return {
    id: `m${number}`,
    url: `/m/${number}`,
    title: `${words} (${number})`,
    summary: `${words}. ${DETAILS}`,
    date_published: new Date(FIRST_DAY + (number % 5_000) * DAY).toISOString().slice(0, 10),
  };
}

/** A site document with a little of everything. */
export const siteDocument = {
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
      id: 'flood',
      since: '2018-03-04',
      event: 'the flood',
      note: 'The lower stacks are dry again.',
      url: '/flood',
    },
    { id: 'fire', since: '2020-11-30', event: 'the fire' },
  ],
  contacts: [
    {
      id: 'desk',
      name: 'Enquiries',
      telephone: '+44 (0) 20 7946 0456',
      email: 'desk@example.org',
      address: '12 Gauge Street, Upper Marren',
      url: '/desk',
    },
    { id: 'press', name: 'Press office', telephone: '+44 20 7946 0999', email: 'press@example.org' },
  ],
  news: feed(10),
  articles: [
    {
      id: 'interview',
      section: 'Interviews',
      url: '/interview',
      title: 'A river writes its own diary',
      date_published: '2020-09-10',
      content_text: Array.from({ length: 6 }, (_, index) => `Paragraph ${index + 1} of what was said.`).join(
        '\n\n',
      ),
    },
  ],
};
