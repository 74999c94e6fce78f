// How often clocks and counters wake: a minute or a day passes in the browser's virtual time, in a few seconds.
import { QUICK } from '../support/options.mjs';
import { allReady, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const COUNT = 1_000;
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** When every run begins: in its first hour the night ends in London. */
const START = Date.UTC(2026, 0, 14, 5, 30);

const CLOCK = '<dual-clock cities="London=Europe/London, Moscow=Europe/Moscow"></dual-clock>';
const SECONDS = CLOCK.replace('>', ' seconds>');
const COUNTER = '<incident-counter time-zone="UTC" since="2018-03-04" event="the flood"></incident-counter>';
const OUT_OF_SIGHT = 'main { margin-block-start: 300vh }';

/**
 * How long the clocks that are in sight are watched: each of their 1,440 minutes a day is drawn, which takes its time. In a
 * day midnight comes to Moscow and then to London: a weekday stands beside a time, and stands there no more.
 */
const WATCH = QUICK
  ? { name: 'an hour', time: 60 * MINUTE, moons: 1, drawnAnew: 0 }
  : { name: 'a day', time: DAY, moons: 4, drawnAnew: 2 };
const CITIES = 2;
/** Those of a clock that is drawn anew: the list with its cities, and the space around it, three before and three after. */
const NODES = 6;

const watched = once((bench) => rest(bench, CLOCK, WATCH.time));

export const cases = [
  wakeUps('clocks with seconds, out of sight, in a minute', SECONDS, MINUTE, {
    atMost: 0,
    style: OUT_OF_SIGHT,
  }),
  wakeUps('clocks with seconds, on a hidden page, in 3 seconds', SECONDS, undefined, { atMost: 0 }),
  wakeUps('day counters in sight, in a day: at midnight', COUNTER, DAY, { atMost: 1 }),
  {
    title: `wake-ups of ${COUNT} minute clocks in sight, in ${WATCH.name}`,
    unit: 'times',
    subjects: { noticeboard: async (bench) => (await watched(bench)).wakeUps },
    goals: [{ atMost: WATCH.time / MINUTE + 1 }],
  },
  {
    title:
      'what they write: two times a minute with their `datetime`, the date at midnight, moons that come and go',
    unit: 'writes',
    subjects: { noticeboard: async (bench) => (await watched(bench)).writes },
    goals: [{ atMost: COUNT * 2 * (CITIES * (WATCH.time / MINUTE + 1) + 1 + WATCH.moons) }],
  },
  {
    title: 'nodes that they make or remove: none but where a weekday comes or goes',
    unit: 'nodes',
    subjects: { noticeboard: async (bench) => (await watched(bench)).nodes },
    goals: [{ atMost: COUNT * WATCH.drawnAnew * NODES }],
  },
  {
    title: 'main thread for a wake-up, which draws all of them: with layout, paint and this counting',
    unit: 'ms',
    subjects: { noticeboard: async (bench) => (await watched(bench)).mainThread },
    goals: [],
  },
].map((one, index) => ({ ...one, once: true, name: `rest-${index + 1}` }));

/** @param time how long in virtual time; `undefined` lets real time pass on a hidden page */
function wakeUps(what, tag, time, { atMost, style }) {
  return {
    title: `wake-ups of ${COUNT} ${what}`,
    unit: 'times',
    subjects: { noticeboard: async (bench) => (await rest(bench, tag, time, style)).wakeUps },
    goals: [{ atMost }],
  };
}

async function rest({ site, browser }, tag, time, style = '') {
  // All of them stand in one high window, or none does.
  const main = `<main>${tag.repeat(COUNT)}</main>`;
  site.answer('/rest', pageOf(NOTICEBOARD, main, { style: `main { font-size: 8px } ${style}` }));
  const visit = await browser.visit({ width: 1_600, height: 30_000 });
  await visit.page.evaluateOnNewDocument(countWakeUps);
  await visit.page.evaluateOnNewDocument(startAt, START);
  await visit.open('/rest', allReady);
  await (time === undefined ? hide(visit) : undefined);
  await visit.page.evaluate(startCounting);
  const before = await visit.mainThread();
  await (time === undefined ? visit.settle(3_000) : pass(visit, time));
  const spent = (await visit.mainThread()) - before;
  const counts = await visit.page.evaluate(() => globalThis.counts);
  await visit.close();
  return { ...counts, mainThread: spent / Math.max(1, counts.wakeUps) };
}

/** The cases that tell of the same run share it. */
function once(run) {
  let result;
  return (bench) => (result ??= run(bench));
}

async function hide(visit) {
  await (await visit.context.newPage()).bringToFront();
  await visit.page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
}

async function pass({ session }, budget) {
  const over = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
  await over;
}

/** Runs in the page, before all else: the device's clock goes as ever, and from a given time on. */
function startAt(start) {
  const { now } = Date;
  const ahead = start - now();
  Date.now = () => now() + ahead;
}

/** Runs in the page, before all else. */
function countWakeUps() {
  globalThis.counts = { wakeUps: 0, writes: 0, nodes: 0 };
  for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const original = globalThis[timer];
    globalThis[timer] = (task, ...rest) =>
      original(
        (...about) => {
          globalThis.counts.wakeUps += 1;
          task(...about);
        },
        ...rest,
      );
  }
}

/** Runs in the page: from now on, and with what is written into the elements, too. */
function startCounting() {
  const counts = Object.assign(globalThis.counts, { wakeUps: 0 });
  const observer = new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records) {
      if (type === 'childList') counts.nodes += addedNodes.length + removedNodes.length;
      else counts.writes += 1;
    }
  });
  for (const { shadowRoot } of document.querySelectorAll('main > *')) {
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  }
}
