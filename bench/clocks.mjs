// What a thousand clocks cost over a day: how often they wake, what that takes, and what they write to the page.
//   npm run bench:clocks      the day passes in the browser's virtual time, in a few seconds
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers.mjs';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { startSite } from '../test/e2e/support/site.mjs';

const COUNT = 1_000;
const DAY = 86_400_000;

const CLOCK = '<dual-clock cities="London=Europe/London, Moscow=Europe/Moscow"></dual-clock>';
const COUNTER = '<incident-counter time-zone="UTC" since="2018-03-04" event="the flood"></incident-counter>';
const CASES = [
  { name: 'minute clocks, in sight', tag: CLOCK, style: '', wakes: { most: 1_441 } },
  {
    name: 'minute clocks, out of sight',
    tag: CLOCK,
    style: 'margin-block-start: 300vh',
    wakes: { most: 0 },
  },
  { name: 'day counters, in sight', tag: COUNTER, style: '', wakes: { most: 1 } },
];

const cleanUp = [];
const site = await startSite({ after: (task) => cleanUp.push(task) }, {});
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  timeout: 120_000,
  args: chromiumFlags,
});
let failed = 0;
try {
  console.log(`${COUNT} elements, one day${' '.repeat(12)}wake-ups   most allowed   script ms   DOM writes`);
  for (const { name, tag, style, wakes } of CASES) {
    const { timers, script, writes } = await spendDay(tag, style);
    if (timers > wakes.most) failed += 1;
    const cells = [timers, wakes.most, script.toFixed(0), writes].map((cell, index) =>
      String(cell).padStart([9, 15, 12, 13][index]),
    );
    console.log(`${name.padEnd(32)}${cells.join('')}`);
  }
} finally {
  await browser.close();
  for (const task of cleanUp) task();
}
if (failed > 0) process.exitCode = 1;

async function spendDay(tag, style) {
  // All of them stand in one high window, or none does.
  const crowd = `<style>main { ${style}; font-size: 10px }</style><main>${tag.repeat(COUNT)}</main>`;
  site.answer('/', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en-GB">${crowd}<script type="module" src="/noticeboard/noticeboard.js"></script>`,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 30_000 });
  await page.evaluateOnNewDocument(countTimers);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(`${site.origin}/`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every(({ state }) => state === 'ready'),
  );
  await page.evaluate(countWrites);
  const before = await metrics(session);
  const over = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: DAY });
  await over;
  const after = await metrics(session);
  const { timers, writes } = await page.evaluate(() => ({
    timers: globalThis.timers,
    writes: globalThis.writes,
  }));
  await page.close();
  return { timers, writes, script: 1_000 * (after.ScriptDuration - before.ScriptDuration) };
}

async function metrics(session) {
  const { metrics: found } = await session.send('Performance.getMetrics');
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

/** Runs in the page, before all else. */
function countTimers() {
  globalThis.timers = 0;
  const { setTimeout: set } = globalThis;
  globalThis.setTimeout = (task, ...rest) =>
    set(
      () => {
        globalThis.timers += 1;
        task();
      },
      ...rest,
    );
}

/** Runs in the page, when everything is drawn. */
function countWrites() {
  globalThis.timers = 0;
  globalThis.writes = 0;
  const observer = new MutationObserver((records) => (globalThis.writes += records.length));
  for (const { shadowRoot } of document.querySelectorAll('main > *')) {
    observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}
