import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { DIST, json, startSite } from './support/site.mjs';

const COUNTERS = ['harbour', 'library', 'auckland', 'st-johns'];

// From the first zone of a day to the last, with halves and quarters of hours, and clock changes in either half year.
const READERS = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Europe/London',
  'Atlantic/Azores',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Pacific/Marquesas',
  'Pacific/Pago_Pago',
];

// The document's zone is London, an hour ahead of UTC that day; two incidents have zones of their own.
const MOMENTS = [
  { now: '2020-09-25T10:15:00Z', days: { harbour: 936, library: 928, auckland: 936, 'st-johns': 936 } },
  { now: '2020-09-24T22:59:30Z', days: { harbour: 935, library: 927, auckland: 936, 'st-johns': 935 } },
  { now: '2020-09-24T23:00:00Z', days: { harbour: 936, library: 928, auckland: 936, 'st-johns': 935 } },
  { now: '2020-09-25T02:29:59Z', days: { harbour: 936, library: 928, auckland: 936, 'st-johns': 935 } },
  { now: '2020-09-25T02:30:00Z', days: { harbour: 936, library: 928, auckland: 936, 'st-johns': 936 } },
  { now: '2020-09-25T11:59:59Z', days: { harbour: 936, library: 928, auckland: 936, 'st-johns': 936 } },
  { now: '2020-09-25T12:00:00Z', days: { harbour: 936, library: 928, auckland: 937, 'st-johns': 936 } },
];

const browser = useBrowser();

async function open(t, timeZone, data = consulate()) {
  const tags = COUNTERS.map((item) => `<incident-counter item="${item}"></incident-counter>`).join('');
  const site = await startSite(t, { '/': page(tags), '/site.json': json(data) });
  const visit = await browser.visit(t, site.origin, { timeZone });
  await visit.whenState('incident-counter', 'ready');
  assertQuiet(visit);
  return visit;
}

async function daysShown(visit) {
  const shown = {};
  for (const item of COUNTERS) {
    const selector = `incident-counter[item="${item}"]`;
    const [count] = await visit.words(selector, 'count');
    assert.deepEqual(await visit.words(selector, 'unit'), ['days']);
    shown[item] = Number(count);
  }
  return shown;
}

/** Whether the page's browser is in a zone: some zones go by two names, so that clocks are compared. */
function readsIn(visit, timeZone) {
  return visit.page.evaluate((name) => {
    const tell = (options) =>
      new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short', ...options });
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month));
    return months.every((moment) => tell({}).format(moment) === tell({ timeZone: name }).format(moment));
  }, timeZone);
}

describe('<incident-counter>', () => {
  it('says how many days have passed since what, and a note', async (t) => {
    const visit = await open(t);
    const [sentence] = await visit.words('incident-counter', 'sentence');
    assert.equal(sentence, '936 days have passed since the harbour was closed');
    assert.deepEqual(await visit.words('incident-counter', 'note'), ['Talks go on.']);
    const [library] = await visit.words('incident-counter[item="library"]', 'sentence');
    assert.equal(library, '928 days have passed since the library burned');
  });

  for (const reader of READERS) {
    it(`counts the same days for a reader in ${reader}`, async (t) => {
      const visit = await open(t, reader);
      assert.ok(await readsIn(visit, reader));
      for (const { now, days } of MOMENTS) {
        await visit.configure({ now });
        assert.deepEqual(await daysShown(visit), days, `at ${now}`);
      }
    });
  }

  it('counts in the zone of the reader where nobody names another', async (t) => {
    const { incidents } = consulate();
    const early = await open(t, 'Pacific/Kiritimati', { incidents });
    assert.equal((await daysShown(early)).harbour, 937);
    const late = await open(t, 'Pacific/Pago_Pago', { incidents });
    assert.equal((await daysShown(late)).harbour, 935);
  });

  it('counts on at midnight while the page stays open', async (t) => {
    const visit = await open(t);
    await visit.page.evaluate(async (midnight) => {
      const { configure } = await import('/noticeboard/noticeboard.js');
      const { shadowRoot } = document.querySelector('incident-counter');
      const count = () => shadowRoot.querySelector('[part~="count"]').textContent;
      const changed = new Promise((done) => {
        const look = () => count() === '937' && done();
        new MutationObserver(look).observe(shadowRoot, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      const start = performance.now();
      configure({ now: () => midnight - 500 + performance.now() - start });
      await changed;
    }, Date.parse('2020-09-25T23:00:00Z'));
    assert.equal((await daysShown(visit)).harbour, 937);
  });
});

describe('a counter in other units than days', () => {
  const [luxon] = JSON.parse(readFileSync(`${DIST}/preload.json`, 'utf8'))['incident-counter[units]'];
  const tag = (units = '') =>
    `<incident-counter since="2018-03-04" event="the flood" ${units}></incident-counter>`;
  const unitsShown = (visit) => visit.words('incident-counter', 'unit');

  it('counts them as soon as they are asked for', async (t) => {
    const site = await startSite(t, { '/': page(tag()) });
    const visit = await browser.visit(t, site.origin);
    await visit.whenState('incident-counter', 'ready');
    assert.deepEqual(await unitsShown(visit), ['days']);
    await visit.page.evaluate(() =>
      document.querySelector('incident-counter').setAttribute('units', 'years'),
    );
    await visit.page.waitForFunction(() =>
      document.querySelector('incident-counter').shadowRoot.textContent.includes('years'),
    );
    assert.deepEqual(await unitsShown(visit), ['years']);
    assertQuiet(visit);
  });

  it('counts days where what counts them cannot be had', async (t) => {
    const site = await startSite(t, {
      '/': page(tag('units="years days"')),
      [`/noticeboard/${luxon}`]: { status: 503, body: '' },
    });
    const visit = await browser.visit(t, site.origin);
    await visit.whenState('incident-counter', 'ready');
    assert.deepEqual(await unitsShown(visit), ['days']);
  });
});
