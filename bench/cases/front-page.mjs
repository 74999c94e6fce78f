import { siteDocument } from '../support/content.mjs';
import { allDrawn, allReady, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const WIDGETS = `<main><dual-clock></dual-clock><incident-counter item="flood"></incident-counter>
  <incident-counter item="fire"></incident-counter><news-list></news-list><article-teaser></article-teaser>
  <contact-card item="desk"></contact-card><contact-card item="press"></contact-card></main>`;

export const cases = [
  {
    name: 'front-page',
    title: 'a front page of seven widgets, from its opening until it is drawn',
    unit: 'ms',
    prepare: ({ site }) => site.answer('/site-document.json', siteDocument),
    subjects: {
      noticeboard: costOf(NOTICEBOARD, allReady),
      'lit and luxon': costOf('/peers/lit-luxon.js', allDrawn),
    },
    goals: [{ over: 'lit and luxon', atMost: 0.7 }],
  },
];

function costOf(script, isDrawn) {
  return async ({ site, browser }) => {
    site.answer('/front-page', pageOf(script, WIDGETS, { src: '/site-document.json' }));
    const visit = await browser.visit();
    await visit.open('/front-page', isDrawn);
    const cost = await visit.mainThread();
    await visit.close();
    return cost;
  };
}
