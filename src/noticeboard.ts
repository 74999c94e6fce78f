// The script tag's entry. It is small and waits for nothing: what all elements share, and what draws those whose tags are on
// the page, is asked for at once and comes together. It does not wait with `await` either, since WebKit lets others go on
// with a module that does (https://webkit.org/b/242740).
import type { Configuration } from './configure.js';
import type * as Core from './core.js';

const core = import('./core.js');
const articles = () => import('./data/formats/feed-formats.js');

/** By selector, what draws an element, with what that would ask for in its turn. */
const VIEWS: Readonly<Record<string, () => Promise<unknown>>> = {
  'article-teaser': () => Promise.all([articles(), import('./article-teaser/article-teaser.view.js')]),
  'contact-card': () => import('./contact-card/contact-card.view.js'),
  'dual-clock': () => import('./dual-clock/dual-clock.view.js'),
  'incident-counter': () => import('./incident-counter/incident-counter.view.js'),
  'incident-counter[units]': () => import('./incident-counter/other-units.js'),
  'news-list': () => Promise.all([articles(), import('./news-list/news-list.view.js')]),
};

/** The script may be on the page twice. Who came first registers first, even if its parts are the last to come. */
const turns = Symbol.for('noticeboard');

declare global {
  interface Document {
    [turns]?: Promise<unknown>;
  }
}

/** Settings that were made before the rest was there. */
const early: Configuration[] = [];
let loaded: typeof Core | undefined;

/** Changes settings of the whole page; elements that are there already follow. See `Configuration`. */
export function configure(settings: Configuration): void {
  if (loaded) loaded.configure(settings);
  else early.push(settings);
}

// There as soon as the tags are registered.
export let ArticleTeaser: typeof Core.ArticleTeaser | undefined;
export let ContactCard: typeof Core.ContactCard | undefined;
export let DualClock: typeof Core.DualClock | undefined;
export let IncidentCounter: typeof Core.IncidentCounter | undefined;
export let NewsList: typeof Core.NewsList | undefined;
export let ClockSkewEvent: typeof Core.ClockSkewEvent | undefined;
export let MilestoneEvent: typeof Core.MilestoneEvent | undefined;
export let NoticeboardError: typeof Core.NoticeboardError | undefined;
export let NoticeboardErrorEvent: typeof Core.NoticeboardErrorEvent | undefined;

if (!globalThis.CSS) {
  void start(); // on a server, or in what has a document and is no browser
} else {
  for (const [selector, load] of Object.entries(VIEWS)) {
    // Where it fails, the element asks again, and tells what is wrong.
    if (document.querySelector(selector)) void load().catch(() => undefined);
  }
  document[turns] = start(document[turns]);
}

async function start(turn?: Promise<unknown>): Promise<void> {
  const all = await core.catch(() => undefined);
  if (!all) return; // it cannot be had: the browser has said so, and the fallbacks stay
  await turn;
  loaded = all;
  ({ ArticleTeaser, ContactCard, DualClock, IncidentCounter, NewsList } = all);
  ({ ClockSkewEvent, MilestoneEvent, NoticeboardError, NoticeboardErrorEvent } = all);
  all.followScriptTag(import.meta.url);
  for (const settings of early) configureAsSoon(all, settings);
  all.define('article-teaser', ArticleTeaser);
  all.define('contact-card', ContactCard);
  all.define('dual-clock', DualClock);
  all.define('incident-counter', IncidentCounter);
  all.define('news-list', NewsList);
}

/** What is wrong with settings is the author's to see, and keeps no element from its page. */
function configureAsSoon(all: typeof Core, settings: Configuration): void {
  try {
    all.configure(settings);
  } catch (error) {
    reportError(error);
  }
}
