// The script tag's entry. It is small and waits for nothing: what all elements share, and what draws those whose tags are on
// the page, is asked for at once and comes together.
const core = import('./core.js');
const articles = () => import('./data/formats/feed-formats.js');

/** What draws each element, with what it would ask for in its turn. */
const VIEWS: Readonly<Record<string, () => Promise<unknown>>> = {
  'article-teaser': () => Promise.all([articles(), import('./article-teaser/article-teaser.view.js')]),
  'contact-card': () => import('./contact-card/contact-card.view.js'),
  'dual-clock': () => import('./dual-clock/dual-clock.view.js'),
  'incident-counter': () =>
    Promise.all([import('./incident-counter/incident-counter.view.js'), import('./time/calendar.js')]),
  'news-list': () => Promise.all([articles(), import('./news-list/news-list.view.js')]),
};

/** The script may be on the page twice. Who came first registers first, even if its parts are the last to come. */
const turns = Symbol.for('noticeboard');

declare global {
  interface Document {
    [turns]?: Promise<unknown>;
  }
}

let turn: Promise<unknown> | undefined;
if (typeof document !== 'undefined') {
  turn = document[turns];
  document[turns] = Promise.allSettled([turn, core]);
  for (const [tag, load] of Object.entries(VIEWS)) {
    // Where it fails, the element asks again, and tells what is wrong.
    if (document.querySelector(tag)) void load().catch(() => undefined);
  }
}

export const {
  ArticleTeaser,
  ContactCard,
  DualClock,
  IncidentCounter,
  NewsList,
  ClockSkewEvent,
  MilestoneEvent,
  NoticeboardError,
  NoticeboardErrorEvent,
  configure,
} = await core;

const { define, followScriptTag } = await core;
await turn;
followScriptTag(import.meta.url);
define('article-teaser', ArticleTeaser);
define('contact-card', ContactCard);
define('dual-clock', DualClock);
define('incident-counter', IncidentCounter);
define('news-list', NewsList);
