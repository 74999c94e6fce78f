import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { useBrowser } from './support/browser.mjs';
import { onlyChromium } from './support/engine.mjs';
import { DIST } from './support/site.mjs';

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

/** A slow telephone line: the fallback is read for seconds before the script and the data are there. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 20_000 };

describe('the demo front page on a slow network', onlyChromium('tells what has shifted'), () => {
  const browser = useBrowser();
  let demo;

  before(async () => (demo = await serve({ port: 0, dist: DIST })));
  after(() => demo.close());

  for (const size of WINDOWS) {
    it(`shifts nothing in a window of ${size.width} × ${size.height}`, async (t) => {
      const visit = await browser.visit(t, 'about:blank', size);
      const { page } = visit;
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
      await page.evaluateOnNewDocument(recordShifts);
      await page.goto(demo.url);
      await visit.whenState('dual-clock, incident-counter, contact-card, news-list, article-teaser', 'ready');
      const { total, shifts } = await page.evaluate(shiftsSoFar);
      assert.equal(total, 0, shifts.join('\n'));
    });
  }

  it('would notice a shift', async (t) => {
    const visit = await browser.visit(t, 'about:blank', WINDOWS[2]);
    await visit.page.evaluateOnNewDocument(recordShifts);
    await visit.page.goto(demo.url);
    await visit.page.evaluate(() =>
      document.body.prepend(document.createElement('h1'), document.createElement('hr')),
    );
    const { total } = await visit.page.evaluate(shiftsSoFar);
    assert.ok(total > 0);
  });
});

/* These run in the page. */

function recordShifts() {
  const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  globalThis.shifts = [];
  globalThis.takeShifts = (entries) => {
    for (const { value, sources } of entries) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.localName ?? node?.nodeName} ${node?.className ?? ''}: ${box(previousRect)} → ${box(currentRect)}`,
      );
      globalThis.shifts.push({ value, text: `${value}: ${moved.join('; ')}` });
    }
  };
  globalThis.shiftObserver = new PerformanceObserver((list) => globalThis.takeShifts(list.getEntries()));
  globalThis.shiftObserver.observe({ type: 'layout-shift', buffered: true });
}

async function shiftsSoFar() {
  // Shifts are told when the frame in which they are seen is done.
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 100));
  globalThis.takeShifts(globalThis.shiftObserver.takeRecords());
  return {
    total: globalThis.shifts.reduce((sum, { value }) => sum + value, 0),
    shifts: globalThis.shifts.map(({ text }) => text),
  };
}
