import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const SITE = {
  contacts: [
    {
      name: 'Consular queries',
      telephone: [
        { label: 'Day', value: '+44 20 7946 0000' },
        { label: 'Night', value: '+44 20 7946 0001 (urgent only)' },
      ],
      email: 'desk@example.org',
      url: 'https://www.example.org/desk/',
    },
  ],
  news: {
    title: 'News',
    home_page_url: '/news',
    items: [
      { title: 'Closed on Monday', url: '/1', date_published: '2020-09-23', summary: 'All day.' },
      { title: 'Open again', url: '/2', date_published: '2020-09-22' },
    ],
  },
  articles: [{ title: 'A talk', section: 'Talks', url: '/talk', content_text: 'One.\n\nTwo.' }],
};

const browser = useBrowser();

async function open(t, html, lang = 'en-GB') {
  const site = await startSite(t, {
    '/': page(`<main lang="${lang}">${html}</main>`),
    '/site.json': json(SITE),
  });
  const visit = await browser.visit(t, site.origin);
  await visit.page.evaluate(async () => {
    const { configure } = await import('/noticeboard/noticeboard.js');
    configure({ now: '2020-09-25T10:15:00Z' });
  });
  await visit.whenState('contact-card, news-list, article-teaser, dual-clock, incident-counter', 'ready');
  return visit;
}

const outlineOf = (nodes) =>
  nodes.filter(({ role }) => role === 'heading').map(({ name, level }) => `${level} ${name}`);
const linksOf = (nodes) =>
  nodes.filter(({ role }) => role === 'link' || role === 'button').map(({ name }) => name);

describe('what a screen reader is told', () => {
  it('of a list: its headings in their order, and where each link goes', async (t) => {
    const visit = await open(t, '<news-list></news-list>');
    const nodes = await visit.accessible('news-list');
    assert.deepEqual(outlineOf(nodes), ['2 News', '3 Closed on Monday', '3 Open again']);
    assert.deepEqual(linksOf(nodes), ['Closed on Monday', 'Open again', 'All messages News']);
    assert.equal(nodes.filter(({ role }) => role === 'list').length, 1);
    assert.equal(nodes.filter(({ role }) => role === 'listitem').length, 2);
  });

  it('of a list without a heading: no level is left out', async (t) => {
    const visit = await open(t, '<news-list heading="" heading-level="3"></news-list>');
    const nodes = await visit.accessible('news-list');
    assert.deepEqual(outlineOf(nodes), ['3 Closed on Monday', '3 Open again']);
    assert.deepEqual(linksOf(nodes).at(-1), 'All messages');
  });

  it('of an article: what it is called, and what is read on', async (t) => {
    const visit = await open(t, '<article-teaser></article-teaser>');
    const nodes = await visit.accessible('article-teaser');
    assert.deepEqual(outlineOf(nodes), ['2 Talks', '3 A talk']);
    assert.deepEqual(linksOf(nodes), ['Read on A talk']);
    assert.equal(nodes.find(({ role }) => role === 'article')?.name, 'A talk');
  });

  it('of a contact: what each number is for, and whose file is saved', async (t) => {
    const visit = await open(t, '<contact-card vcard></contact-card>');
    const nodes = await visit.accessible('contact-card');
    assert.deepEqual(outlineOf(nodes), ['2 Consular queries']);
    assert.deepEqual(linksOf(nodes), [
      'Day: +44 20 7946 0000',
      'Night: +44 20 7946 0001',
      'desk@example.org',
      'example.org/desk',
      'Save contact Consular queries',
    ]);
  });

  it('where a link goes, in other languages', async (t) => {
    const visit = await open(t, '<article-teaser></article-teaser><contact-card vcard></contact-card>', 'fr');
    assert.deepEqual(linksOf(await visit.accessible('article-teaser')), ['Lire la suite A talk']);
    const links = linksOf(await visit.accessible('contact-card'));
    assert.equal(links[0], 'Day\u00a0: +44 20 7946 0000');
    assert.equal(links.at(-1), 'Enregistrer le contact Consular queries');
  });

  it('nothing, unasked, by what ticks', async (t) => {
    const clocks =
      '<dual-clock cities="London=Europe/London" seconds></dual-clock>' +
      '<incident-counter since="2018-03-04T00:00:00Z" units="days hours minutes seconds"></incident-counter>';
    const visit = await open(t, clocks);
    const live =
      '[aria-live], [role="status"], [role="alert"], [role="timer"], [role="log"], output, marquee';
    for (const tag of ['dual-clock', 'incident-counter'])
      assert.equal(
        await visit.page.$eval(tag, (e, css) => e.shadowRoot.querySelectorAll(css).length, live),
        0,
      );
  });
});

describe('the keyboard alone', () => {
  it('reaches every link and button, in the order of the page', async (t) => {
    const visit = await open(
      t,
      '<news-list></news-list><article-teaser></article-teaser><contact-card vcard></contact-card>',
    );
    const reached = [];
    for (let presses = 0; presses < 9; presses += 1) {
      await visit.page.keyboard.press('Tab');
      reached.push(
        await visit.page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          const outline = focused && getComputedStyle(focused).outlineStyle;
          return `${focused?.textContent?.trim()} ${outline}`;
        }),
      );
    }
    assert.deepEqual(reached, [
      'Closed on Monday solid',
      'Open again solid',
      'All messages solid',
      'Read on solid',
      '+44 20 7946 0000 solid',
      '+44 20 7946 0001 solid',
      'desk@example.org solid',
      'example.org/desk solid',
      'Save contact solid',
    ]);
  });

  it('and a finger: nothing that stands alone is smaller than 24 pixels', async (t) => {
    const visit = await open(
      t,
      '<news-list></news-list><article-teaser></article-teaser><contact-card vcard></contact-card>',
    );
    const small = await visit.page.$$eval('news-list, article-teaser, contact-card', (elements) =>
      elements
        .flatMap((element) => [...element.shadowRoot.querySelectorAll('a, button')])
        .map((target) => [target.textContent.trim(), target.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.min(width, height) < 24)
        .map(([words, { height }]) => `${words} ${height}`),
    );
    assert.deepEqual(small, []);
  });
});
