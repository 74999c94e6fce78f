import { siteDocument } from '../support/content.mjs';
import { allDrawn, allReady, captured, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const COUNT = 1_000;
const TAGS = {
  'dual-clock':
    '<dual-clock cities="Moscow=Europe/Moscow, London=Europe/London" time-zone="Europe/London"></dual-clock>',
  'incident-counter': '<incident-counter since="2018-03-04" event="the flood"></incident-counter>',
  'contact-card':
    '<contact-card name="Enquiries" telephone="+44 20 7946 0456" email="desk@example.org"></contact-card>',
  'news-list': '<news-list limit="3"></news-list>',
  'article-teaser': '<article-teaser></article-teaser>',
};
const READS = ['news-list', 'article-teaser'];

export const cases = Object.entries(TAGS).map(([name, tag]) => {
  const src = READS.includes(name) ? '/site-document.json' : undefined;
  return {
    name: `first-${name}`,
    title: `the first ${COUNT} elements of a page, until they are drawn`,
    unit: 'ms',
    async prepare({ site, browser }) {
      site.answer('/site-document.json', siteDocument);
      site.answer('/by-hand.json', await captured({ site, browser }, tag, src));
    },
    subjects: {
      noticeboard: firstOf(NOTICEBOARD, tag, allReady, src),
      'the same markup by hand': firstOf('/peers/by-hand.js', '<by-hand></by-hand>', allDrawn, src),
    },
    goals: [{ over: 'the same markup by hand', atMost: 1.5 }],
  };
});

function firstOf(script, tag, isDrawn, src) {
  return async ({ site, browser }) => {
    site.answer('/first', pageOf(script, '<main></main>', { src }));
    const visit = await browser.visit();
    await visit.open('/first');
    const before = await visit.mainThread();
    await visit.page.evaluate((html) => {
      document.querySelector('main').innerHTML = html;
    }, tag.repeat(COUNT));
    await visit.until(isDrawn);
    const cost = (await visit.mainThread()) - before;
    await visit.close();
    return cost;
  };
}
