import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../e2e/support/browser.mjs';
import { except, NOTHING_KEPT, ONE_WINDOW, onlyChromium } from '../e2e/support/engine.mjs';
import { consulate, MESSAGE_IDS } from '../e2e/support/consulate.mjs';
import { assertReadable } from '../e2e/support/expect.mjs';
import { page, SCRIPT } from '../e2e/support/pages.mjs';
import { json, startSite } from '../e2e/support/site.mjs';
import * as fault from '../server/faults.mjs';
import { ALL, assertPageLives, good, open } from './support.mjs';

const browser = useBrowser();
const LIST =
  '<news-list><p>Fallback</p></news-list><script>var ticks = 0; setInterval(() => { ticks += 1; }, 20)</script>';
const kept = () => ({
  ...json(consulate()),
  headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
});

/** What nobody can read: the browser does not tell scripts why. */
const UNREACHABLE = [
  ['nobody listens there', async () => 'http://127.0.0.1:9/site.json'],
  ['there is no such host', async () => 'http://nowhere.invalid/site.json'],
  [
    'the server does not let this page read (CORS)',
    async (t) => `${(await startSite(t, { '/site.json': json(consulate()) })).origin}/site.json`,
  ],
];

describe('an address that cannot be read', () => {
  for (const [what, addressOf] of UNREACHABLE) {
    it(`because ${what}: the last good content stays, and the author learns what it may be`, async (t) => {
      const { visit } = await open(t, browser, good(), { timeout: 5_000 }, LIST);
      await visit.whenState('news-list', 'ready');
      const src = await addressOf(t);
      await visit.page.$eval('news-list', (list, address) => list.setAttribute('src', address), src);
      await visit.whenState('news-list', 'stale');
      assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
      assert.equal(visit.warnings.length, 1);
      assert.match(visit.warnings[0], /CORS/);
      await assertPageLives(visit);
    });
  }
});

describe('an element that is played with', () => {
  it('shows what it was asked for last, of ten', async (t) => {
    const { site, visit } = await open(t, browser, good(), {}, LIST);
    for (let index = 0; index < 10; index += 1)
      site.answer(`/${index}.json`, json([{ title: `List ${index}` }]));
    await visit.whenState('news-list', 'ready');
    await visit.page.$eval('news-list', async (list) => {
      for (let index = 0; index < 10; index += 1) {
        list.src = `/${index}.json`;
        await list.updateComplete;
      }
    });
    await visit.page.waitForFunction(() =>
      document.querySelector('news-list').shadowRoot.textContent.includes('List 9'),
    );
    assert.deepEqual(await visit.words('news-list', 'title'), ['List 9']);
    await assertPageLives(visit);
  });

  it('is removed and comes back a hundred times, and shows its news', async (t) => {
    const { visit } = await open(t, browser, good(), {}, LIST);
    await visit.page.$eval('news-list', async (list) => {
      const { parentElement } = list;
      for (let index = 0; index < 100; index += 1) {
        list.remove();
        if (index % 3 === 0) await new Promise((done) => setTimeout(done));
        parentElement.append(list);
      }
    });
    await visit.whenState('news-list', 'ready');
    assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
    await assertPageLives(visit);
  });
});

describe('a connection that comes back', () => {
  it('is noticed: what failed is read again by itself', async (t) => {
    const { site, visit } = await open(t, browser, fault.status(404));
    await visit.whenState(ALL, 'error');
    site.answer('/site.json', good());
    await visit.page.evaluate(() => dispatchEvent(new Event('online')));
    await visit.whenState(ALL, 'ready');
    assert.equal(site.requestsFor('/site.json').length, 2);
  });

  it('is noticed after the pause that the server has asked for', async (t) => {
    const limits = { timeout: 900 };
    const { site, visit } = await open(t, browser, fault.status(503, { 'retry-after': '2' }), limits, LIST);
    await visit.whenState('news-list', 'error');
    site.answer('/site.json', good());
    await visit.whenState('news-list', 'ready');
    assert.equal(site.requestsFor('/site.json').length, 2);
  });
});

describe('a later visit, when the endpoint is down', () => {
  async function visitAgain(t, answer, attributes = '') {
    const body = LIST.replace('<news-list>', `<news-list ${attributes}>`);
    const { site, visit } = await open(t, browser, answer, {}, body);
    await visit.whenState('news-list', 'ready');
    // What is kept is written in the browser's own time.
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    site.answer('/site.json', fault.status(404));
    visit.console.length = 0;
    await visit.page.reload();
    await visit.whenState('news-list', 'stale', 'error');
    return visit;
  }

  it('shows the last good content, and when it was read', except(NOTHING_KEPT), async (t) => {
    const visit = await visitAgain(t, kept());
    assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
    assert.match(await visit.text('news-list'), /Last read: /);
    assert.deepEqual(
      (await visit.events()).map(({ type, code }) => `${type} ${code}`),
      ['error http'],
    );
    assert.equal(visit.warnings.length, 1);
  });

  it('shows the fallback where nothing was to be kept', async (t) => {
    const noStore = {
      ...kept(),
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    };
    assert.equal(await (await visitAgain(t, noStore)).text('news-list'), 'Fallback');
    assert.equal(await (await visitAgain(t, kept(), 'max-stale="0"')).text('news-list'), 'Fallback');
  });
});

describe('a frame without storage', () => {
  it(
    'shows everything, and keeps nothing',
    except({ webkit: 'its driver is not taught frames' }),
    async (t) => {
      const allow = { 'access-control-allow-origin': '*' };
      const inner = page('<news-list></news-list>', { head: SCRIPT });
      const site = await startSite(
        t,
        {
          '/': page('<iframe sandbox="allow-scripts" src="/frame"></iframe>', { head: '' }),
          '/frame': inner,
          '/site.json': json(consulate(), { headers: allow }),
        },
        { scriptHeaders: allow },
      );
      const visit = await browser.visit(t, site.origin);
      const frame = await (await visit.page.waitForSelector('iframe')).contentFrame();
      await frame.waitForFunction(() => document.querySelector('news-list')?.state === 'ready');
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.equal((await frame.$$('>>> [part="item"]')).length, MESSAGE_IDS.length);
      assert.deepEqual(visit.pageErrors, []);
    },
  );
});

describe('storage that is full', () => {
  it('costs nothing but the copy', onlyChromium('lets a test set the quota'), async (t) => {
    const { site, visit } = await open(t, browser, kept(), {}, LIST);
    await visit.whenState('news-list', 'ready'); // until then there is nothing to reload, or a first read to join
    const session = await visit.page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
    assert.equal(await visit.page.evaluate(keepSomething), 'QuotaExceededError');
    await visit.reload('news-list');
    await visit.whenState('news-list', 'ready');
    assertReadable(await visit.text('news-list'));
    await assertPageLives(visit);
  });
});

/** Runs in the page. */
async function keepSomething() {
  try {
    const cache = await caches.open('test');
    return await cache.put('/something', new Response('x'.repeat(1_000)));
  } catch ({ name }) {
    return name;
  }
}

describe('storage that never answers', () => {
  it('keeps no reader waiting', async (t) => {
    const silent = '<script>caches.match = () => new Promise(() => undefined);</script>';
    const { visit } = await open(t, browser, fault.status(404), {}, silent + LIST);
    await visit.whenState('news-list', 'error');
    assert.equal(await visit.text('news-list'), 'Fallback');
    await assertPageLives(visit);
  });
});

describe('a page that is hidden', () => {
  it('is not refreshed until it is seen again', except(ONE_WINDOW), async (t) => {
    const { site, visit } = await open(
      t,
      browser,
      good(),
      {},
      LIST.replace('<news-list>', '<news-list refresh="15">'),
    );
    await visit.whenState('news-list', 'ready');
    const other = await visit.page.browserContext().newPage();
    await other.bringToFront();
    await visit.page.waitForFunction(() => document.visibilityState === 'hidden');
    await new Promise((done) => setTimeout(done, 16_000)); // the shortest refresh there is
    assert.equal(site.requestsFor('/site.json').length, 1);
    await visit.page.bringToFront();
    await visit.page.waitForFunction(() => document.visibilityState === 'visible');
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(site.requestsFor('/site.json').length, 2);
  });
});

describe('the back/forward cache', () => {
  const remembering = useBrowser({ without: ['--disable-back-forward-cache'] });

  const unseen = except({ firefox: 'puppeteer waits for ever for a page that comes from there' });

  it('brings the page back with its content, and what has failed is read again', unseen, async (t) => {
    const { site, visit } = await open(t, remembering, fault.status(404));
    const { headers, body } = page(LIST);
    const cacheable = { headers: { ...headers, 'cache-control': 'no-cache' }, body };
    site.answer('/list', cacheable);
    site.answer('/elsewhere', page('<p>Elsewhere</p>', { head: '' }));
    await visit.page.goto(`${site.origin}/list`);
    await visit.whenState('news-list', 'error');
    await visit.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        globalThis.persisted = persisted;
      });
    });
    await visit.page.goto(`${site.origin}/elsewhere`);
    site.answer('/site.json', good());
    await visit.page.goBack();
    assert.equal(await visit.page.evaluate(() => globalThis.persisted), true);
    await visit.whenState('news-list', 'ready');
    assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
    assert.deepEqual(visit.pageErrors, []);
  });
});

describe('an endpoint that fails for one element and not for another', () => {
  it('leaves each what it has', async (t) => {
    const { site, visit } = await open(t, browser, good());
    await visit.whenState(ALL, 'ready');
    site.answer('/missing.json', fault.status(404));
    await visit.page.$eval('news-list', (list) => list.setAttribute('src', '/missing.json'));
    await visit.whenState('news-list', 'stale');
    await visit.whenState('dual-clock,incident-counter,contact-card,article-teaser', 'ready');
    await assertPageLives(visit);
  });
});
