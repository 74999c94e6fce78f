import { siteDocument } from '../support/content.mjs';
import { QUICK } from '../support/options.mjs';
import { allReady, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const COUNT = 1_000;
const ROUNDS = 10;
const WARM_UP = 10;
const TAGS =
  '<dual-clock seconds></dual-clock><incident-counter></incident-counter><contact-card></contact-card>' +
  '<news-list limit="3"></news-list><article-teaser></article-teaser>';
const CROWD = TAGS.repeat(COUNT / 5);

export const cases = [
  {
    name: 'memory',
    title: `the heap after ${ROUNDS} × (add ${COUNT} elements, remove them), beside that before`,
    unit: '×',
    subjects: { noticeboard: heapAfterRounds },
    goals: [{ atMost: 1.01 }],
  },
  {
    name: 'one-task-nodes',
    title: `nodes that are left of ${COUNT} elements, inserted and removed in one task`,
    unit: 'nodes',
    subjects: { noticeboard: async (bench) => (await leftOfOneTask(bench)).nodes },
    goals: [{ atMost: 0 }],
  },
  {
    name: 'one-task-timers',
    title: 'timers that are left of them, or fire in the next two seconds',
    unit: 'timers',
    subjects: { noticeboard: async (bench) => (await leftOfOneTask(bench)).timers },
    goals: [{ atMost: 0 }],
  },
  // Bytes, nodes and timers differ far less from run to run than times do.
].map((one) => ({ ...one, once: QUICK }));

/**
 * The first rounds warm up: they make what is made once, and the browser compiles what has often run. It goes on to do so
 * until about the thirtieth: heap snapshots after ten and twenty differ by 84 kB of compiled code, 30 kB of the browser's own
 * records of long tasks and 0.2 kB of objects; from the thirtieth to the sixtieth the heap grows no more.
 */
async function heapAfterRounds(bench) {
  const visit = await start(bench);
  for (let turn = 0; turn < WARM_UP; turn += 1) await round(visit);
  const before = await heap(visit);
  for (let turn = 0; turn < ROUNDS; turn += 1) await round(visit);
  const after = await heap(visit);
  await visit.close();
  return after / before;
}

async function leftOfOneTask(bench) {
  const visit = await start(bench);
  await round(visit);
  const before = await nodes(visit);
  await visit.page.evaluate((html) => {
    globalThis.fired = 0;
    const main = document.querySelector('main');
    main.innerHTML = html;
    main.replaceChildren();
  }, CROWD);
  await visit.settle(2_000);
  const left = await visit.page.evaluate(() => globalThis.pending.size + globalThis.fired);
  const after = await nodes(visit);
  await visit.close();
  return { nodes: Math.max(0, after - before), timers: left };
}

async function start({ site, browser }) {
  site.answer('/site-document.json', siteDocument);
  site.answer('/memory', pageOf(NOTICEBOARD, '<main></main>', { src: '/site-document.json' }));
  const visit = await browser.visit();
  await visit.page.evaluateOnNewDocument(watchTimers);
  await visit.open('/memory');
  return visit;
}

async function round(visit) {
  await visit.page.evaluate((html) => {
    document.querySelector('main').innerHTML = html;
  }, CROWD);
  await visit.until(allReady);
  await visit.page.evaluate(() => document.querySelector('main').replaceChildren());
  await visit.settle();
}

async function heap(visit) {
  await collectGarbage(visit);
  return visit.metric('JSHeapUsedSize');
}

async function nodes(visit) {
  await collectGarbage(visit);
  return (await visit.session.send('Memory.getDOMCounters')).nodes;
}

/** More than once, with pauses: what one round frees in one heap may have held something in the other. */
async function collectGarbage(visit) {
  for (let turn = 0; turn < 3; turn += 1) {
    await visit.session.send('HeapProfiler.collectGarbage');
    await visit.settle(100);
  }
}

/** Runs in the page, before all else. */
function watchTimers() {
  globalThis.pending = new Set();
  globalThis.fired = 0;
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (task, ...rest) => {
    const id = set(
      () => {
        globalThis.pending.delete(id);
        globalThis.fired += 1;
        task();
      },
      ...rest,
    );
    globalThis.pending.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    globalThis.pending.delete(id);
    clear(id);
  };
}
