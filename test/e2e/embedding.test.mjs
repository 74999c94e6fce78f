import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertOneWarning, assertQuiet } from './support/expect.mjs';
import { CLOCK, page, SCRIPT, scriptTag } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
const ALL = ELEMENTS.map((tag) => `<${tag}><p>Fallback of ${tag}</p></${tag}>`).join('\n');

const browser = useBrowser();

describe('a page with the script tag twice', () => {
  const COPIES = {
    'the same copy under two addresses': [
      '/noticeboard/noticeboard.js?v=1',
      '/noticeboard/noticeboard.js?v=2',
    ],
    'two copies': ['/noticeboard/noticeboard.js', '/older/noticeboard.js'],
  };

  for (const [which, scripts] of Object.entries(COPIES)) {
    it(`works with ${which}`, async (t) => {
      const visit = await open(t, scripts);
      await visit.whenState(ELEMENTS.join(), 'ready');
      assertQuiet(visit);
    });

    it(`reads what the first tag says with ${which}`, async (t) => {
      const visit = await open(t, scripts, '/second.json');
      await visit.whenState('news-list', 'ready');
      assert.deepEqual(await visit.words('news-list', 'heading'), ['Messages of the consulate']);
    });
  }

  async function open(t, [first, second], secondData = '/site.json') {
    const head = scriptTag(first) + scriptTag(second, secondData);
    const answers = {
      '/': page(ALL, { head }),
      '/site.json': json(consulate()),
      '/second.json': json({ news: { title: 'Of the second tag', items: [{ title: 'Second' }] } }),
    };
    const site = await startSite(t, answers, { mounts: ['/noticeboard/', '/older/'] });
    const visit = await browser.visit(t, site.origin);
    await visit.page.evaluate((address) => import(address), second);
    return visit;
  }
});

describe('a page whose scripts have changed what the browser has', () => {
  const CHANGES = {
    'something on all objects': 'Object.prototype.extend = Array.prototype.each = () => undefined;',
    // Prototype 1.7
    'entries and copies of lists': `
      Array.prototype.entries = function () { return this.slice(); };
      Array.from = (list) => (list.length && !Array.isArray(list) ? new Array(list.length) : [...list]);`,
    // Datejs
    'the reading of dates': 'Date.parse = (words) => new Date(words);',
    // zone.js: the promises that the browser makes are none of the page's, until something waits for them
    promises: 'globalThis.Promise = class Promise extends globalThis.Promise {};',
  };

  for (const [what, change] of Object.entries(CHANGES)) {
    it(`shows all elements: ${what}`, async (t) => {
      const head = `<script>${change}</script>${SCRIPT}${CLOCK}`;
      const body = `${ALL}<news-list id="relative" dates="relative"></news-list><dual-clock id="dial" face="analog"></dual-clock>`;
      const answers = { '/': page(body, { head }), '/site.json': json(consulate()) };
      const visit = await browser.visit(t, (await startSite(t, answers)).origin);
      await visit.whenState(`${ELEMENTS.join()}, #relative, #dial`, 'ready');
      assert.equal((await visit.words('news-list', 'title')).length, 10);
      assert.deepEqual(await visit.words('#dial', 'time'), ['13:15', '11:15']);
      assert.equal((await visit.words('#relative', 'date'))[1], '16 hours ago');
      for (const tag of ELEMENTS) assert.doesNotMatch(await visit.text(tag), /cannot be shown|Loading/);
      assertQuiet(visit);
    });
  }
});

describe('a page that takes the script from another origin', () => {
  const OPEN = { 'access-control-allow-origin': '*' };

  async function open(t, { scriptHeaders = OPEN, dataHeaders = {} } = {}) {
    const other = await startSite(
      t,
      { '/data.json': json(consulate(), { headers: dataHeaders }) },
      { scriptHeaders },
    );
    const head = scriptTag(`${other.origin}/noticeboard/noticeboard.js`);
    const body = `${ALL}<news-list id="far" src="${other.origin}/data.json"><p>Far fallback</p></news-list>`;
    const site = await startSite(t, { '/': page(body, { head }), '/site.json': json(consulate()) });
    const visit = await browser.visit(t, site.origin);
    return { visit, other };
  }

  it('shows all elements, with data from its own', async (t) => {
    const { visit } = await open(t, { dataHeaders: OPEN });
    await visit.whenState(ELEMENTS.join(), 'ready');
    assertQuiet(visit);
  });

  it('shows data from there too where that origin allows it, and sends no cookies', async (t) => {
    const { visit, other } = await open(t, { dataHeaders: OPEN });
    await visit.whenState('#far', 'ready');
    const [{ headers }] = other.requestsFor('/data.json');
    assert.equal(headers.cookie, undefined);
    const [title] = await visit.parts('#far', 'title');
    assert.ok(title.href.startsWith(other.origin), title.href);
  });

  it('says what to mend where that origin does not allow it', async (t) => {
    const { visit } = await open(t);
    await visit.whenState('#far', 'error');
    assert.equal(await visit.text('#far'), 'Far fallback');
    assertOneWarning(visit, /<news-list id="far"/, /Access-Control-Allow-Origin/);
    const [failure] = await visit.events('#far');
    assert.equal(failure.code, 'network');
  });

  it('keeps its fallbacks where that origin keeps the script', async (t) => {
    const { visit } = await open(t, { scriptHeaders: {} });
    assert.equal(await visit.text('news-list'), 'Fallback of news-list');
    assert.deepEqual(visit.pageErrors, []);
  });
});

describe('a page that takes one element only', () => {
  for (const tag of ELEMENTS) {
    it(`has <${tag}> and no other`, async (t) => {
      const script = `<script type="module" src="/noticeboard/${tag}.js"></script>`;
      const body = ALL.replaceAll('><p>', ' src="/site.json"><p>');
      const site = await startSite(t, { '/': page(body, { head: script }), '/site.json': json(consulate()) });
      const visit = await browser.visit(t, site.origin);
      await visit.whenState(tag, 'ready');
      const registered = await visit.page.evaluate(
        (tags) => tags.filter((name) => customElements.get(name)),
        ELEMENTS,
      );
      assert.deepEqual(registered, [tag]);
      assertQuiet(visit);
    });
  }
});
