import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { except } from './support/engine.mjs';
import { page } from './support/pages.mjs';
import { CHUNKS, DIST, held, startSite } from './support/site.mjs';

const browser = useBrowser();

/** The address of what the build has made of a module that is loaded late. */
const fileOf = (name) => `/noticeboard/${CHUNKS}/${name}.js`;

const LOADS_WITH_PAGE = except({ firefox: 'the page has not loaded there before what it imports has' });

/** Runs in the page. */
function hasNoPlaceKept(tag) {
  return !document.querySelector(tag).shadowRoot.querySelector('[part=open]');
}

/** Firefox tells of a module that it does not get as of an error of the page. */
function isOfPage(error) {
  return !error.startsWith('Error: Loading module from');
}

const within = (tag, data, attributes = '') =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;

/** Visits a page whose answer of a module that is loaded late is held. */
async function visitHeld(t, name, html) {
  const file = held({
    headers: { 'content-type': 'text/javascript' },
    body: readFileSync(`${DIST}/${CHUNKS}/${name}.js`),
  });
  const site = await startSite(t, { '/': page(html), [fileOf(name)]: file });
  const visiting = browser.visit(t, site.origin);
  await site.requestFor(fileOf(name));
  return { file, visit: await visiting };
}

const DESK = { name: 'Desk', telephone: '020 7946 0000', timeZone: 'UTC' };
const RULES = [
  { dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '17:00' },
  { dayOfWeek: 'https://schema.org/Tuesday', opens: '10:00', closes: '12:00' },
  { dayOfWeek: 'Thursday', closes: '12:00' },
  { validFrom: '2020-12-24', validThrough: '2020-12-26' },
  { validFrom: '2020-08-01', validThrough: '2020-09-24' },
  { dayOfWeek: 'Friday', validThrough: '2020-09-25' },
  'on request',
];

const cardOf = (hours) => within('contact-card', [{ ...DESK, ...hours }]);

describe('a part that few pages need', () => {
  const WITHOUT = [
    [
      'hours-row',
      within('contact-card', [{ ...DESK, openingHours: 'Mo-Fr 09:00-17:00' }]),
      /^Desk Telephone 020 7946 0000 Opening hours Mo-Fr 09:00-17:00$/,
    ],
    [
      'hours-row',
      within('contact-card', [{ ...DESK, openingHoursSpecification: RULES }]),
      /hours Monday, Friday 09:00-17:00 Tuesday 10:00-12:00 Thursday closed 2020-12-24 – 2020-12-26 closed Friday, 2020-09-25 closed$/,
    ],
    [
      'hours-row',
      within('contact-card', [{ ...DESK, openingHoursSpecification: { dayOfWeek: 'x'.repeat(600_000) } }]),
      /x closed$/,
    ],
    ['file-link', within('contact-card', [DESK], 'vcard'), /^Desk Telephone 020 7946 0000$/],
    [
      'zone-words',
      '<dual-clock cities="Oslo=Europe/Oslo, Asia/Tokyo" show-offset show-zone></dual-clock>',
      /Oslo 12:15 Tokyo 19:15$/,
    ],
    ['older-news', within('news-list', { items: [{ title: 'One' }], next_url: '/older.json' }), /^One$/],
  ];
  for (const [name, html, expected] of WITHOUT) {
    it(`is done without where it cannot be had: ${name}, ${html.slice(0, 90)}`, async (t) => {
      const site = await startSite(t, { '/': page(html), [fileOf(name)]: { status: 503, body: '' } });
      const visit = await browser.visit(t, site.origin);
      const [, tag] = /^<([\w-]+)/.exec(html);
      await visit.whenState(tag, 'ready');
      await site.requestFor(fileOf(name));
      await visit.page.waitForFunction(hasNoPlaceKept, {}, tag); // until it is known that nothing comes
      assert.match(await visit.text(tag), expected);
      assert.deepEqual(visit.pageErrors.filter(isOfPage), []);
    });
  }

  it('finds the place kept that it will fill: opening hours', LOADS_WITH_PAGE, async (t) => {
    const { file, visit } = await visitHeld(t, 'hours-row', cardOf({ openingHours: 'Mo, Fr 09:00-17:00' }));
    await visit.whenState('contact-card', 'ready');
    const height = () => visit.page.$eval('contact-card', ({ offsetHeight }) => offsetHeight);
    const before = await height();
    file.release();
    await visit.page.waitForFunction(() =>
      document.querySelector('contact-card').shadowRoot.textContent.includes('until 17:00'),
    );
    assert.equal(await height(), before);
    assert.deepEqual(await visit.words('contact-card', 'open'), ['Open now, until 17:00']);
  });

  it('is waited for where nobody has written what rules say', LOADS_WITH_PAGE, async (t) => {
    const { file, visit } = await visitHeld(
      t,
      'hours-row',
      cardOf({ openingHoursSpecification: RULES.slice(0, 2) }),
    );
    assert.equal(await visit.page.$eval('contact-card', ({ state }) => state), 'loading');
    file.release();
    await visit.whenState('contact-card', 'ready');
    assert.deepEqual(await visit.words('contact-card', 'hours'), ['Mo, Fr 09:00-17:00', 'Tu 10:00-12:00']);
  });
});

describe('an element whose view is on the way', () => {
  it('has its place kept, and no word about what a reader need not wait for', LOADS_WITH_PAGE, async (t) => {
    const html = '<contact-card name="Desk" email="desk@example.org"></contact-card>';
    const { file, visit } = await visitHeld(t, 'contact-card.view', html);
    await visit.whenState('contact-card', 'loading');
    assert.equal(await visit.text('contact-card'), '');
    assert.ok(await visit.page.$eval('contact-card', ({ offsetHeight }) => offsetHeight > 20));
    file.release();
    await visit.whenState('contact-card', 'ready');
    assert.match(await visit.text('contact-card'), /^Desk/);
  });
});
