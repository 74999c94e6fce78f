import { pageOf } from '../support/pages.mjs';

const TAGS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];

export const cases = [
  {
    name: 'start',
    title: 'a script is evaluated and its elements are defined',
    unit: 'ms',
    subjects: {
      noticeboard: startOf('/noticeboard/noticeboard.js', TAGS),
      'lit, one minimal element': startOf('/peers/lit-minimal.js', ['lit-minimal']),
      'relative-time-element': startOf('/peers/relative-time.js', ['relative-time']),
      'Shoelace, three elements': startOf('/peers/shoelace.js', [
        'sl-relative-time',
        'sl-format-date',
        'sl-card',
      ]),
    },
    goals: [{ over: 'lit, one minimal element', atMost: 1.35 }],
  },
];

/** The whole of a page with nothing but the script. */
function startOf(script, tags) {
  return async ({ site, browser }) => {
    site.answer('/start', pageOf(script, '<p>A page.</p>'));
    const visit = await browser.visit();
    await visit.page.goto(`${visit.origin}/start`);
    await visit.page.evaluate(
      (names) => Promise.all(names.map((name) => customElements.whenDefined(name))).then(() => undefined),
      tags,
    );
    await visit.settle();
    const cost = await visit.mainThread();
    await visit.close();
    return cost;
  };
}
