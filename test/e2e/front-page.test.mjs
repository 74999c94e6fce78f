import assert from 'node:assert/strict';
import { before, after, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { useBrowser } from './support/browser.mjs';
import { except } from './support/engine.mjs';
import { assertQuiet, assertReadable } from './support/expect.mjs';
import { DIST } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'news-list', 'article-teaser', 'contact-card'];

describe('the demo front page', () => {
  const browser = useBrowser();
  let demo;

  before(async () => (demo = await serve({ port: 0, dist: DIST })));
  after(() => demo.close());

  async function open(t, options) {
    const visit = await browser.visit(t, demo.url, options);
    await visit.whenState(ELEMENTS.join(), 'ready');
    return visit;
  }

  it('shows all its elements', async (t) => {
    const visit = await open(t);
    const found = await visit.page.$$eval(ELEMENTS.join(), (all) => all.map(({ localName }) => localName));
    assert.deepEqual(new Set(found), new Set(ELEMENTS));
    for (const element of ELEMENTS) assertReadable(await visit.text(element));
  });

  it('lists ten messages, newest first', async (t) => {
    const visit = await open(t);
    const dates = (await visit.parts('news-list', 'date')).map(({ datetime }) => Date.parse(datetime));
    assert.equal(dates.length, 10);
    assert.deepEqual(
      dates,
      dates.toSorted((one, other) => other - one),
    );
  });

  it('counts the days since two incidents', async (t) => {
    const visit = await open(t);
    for (const item of ['flood', 'reading-room']) {
      assert.match(
        await visit.text(`incident-counter[item="${item}"]`),
        /^[\d,]+ days have passed since the /,
      );
    }
    assert.equal((await visit.page.$$('incident-counter')).length, 2);
  });

  it('says nothing in the console', except({ webkit: 'its driver does not tell' }), async (t) => {
    assertQuiet(await open(t));
  });

  it('asks no stranger for anything', async (t) => {
    const visit = await open(t);
    assert.ok(visit.requests.length > 0);
    const strangers = visit.requests.filter((url) => /^https?:/.test(url) && !url.startsWith(demo.url));
    assert.deepEqual(strangers, []);
  });

  for (const width of [360, 1440]) {
    it(`fits a window ${width} pixels wide`, async (t) => {
      const visit = await open(t, { width });
      const [needed, given] = await visit.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(needed <= given, `${needed} pixels are needed where there are ${given}`);
    });
  }
});
