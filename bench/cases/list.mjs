import { briefFeed, feed } from '../support/content.mjs';
import { NOTICEBOARD, pageOf } from '../support/pages.mjs';
import { longestTask } from '../support/tasks.mjs';

const STYLE = `ul { margin: 0; padding: 0; list-style: none } li { padding-block: 12px; border-top: 1px solid #ccc }
  h3, p { margin: 0 }`;
const MANY = 10_000;

export const cases = [
  {
    name: 'list',
    title: 'a page with a list of 1,000 messages, from its opening until it is drawn',
    unit: 'ms',
    prepare: ({ site }) => site.answer('/1000.json', feed(1_000)),
    subjects: {
      noticeboard: async ({ site, browser }) => {
        site.answer('/list', pageOf(NOTICEBOARD, `<main>${listOf(1_000)}</main>`));
        return costOf(browser, '/list', allThere, 1_000);
      },
      'one innerHTML': async ({ site, browser }) => {
        const page = pageOf('/peers/vanilla-list.js', '<main data-src="/1000.json"></main>', {
          style: STYLE,
        });
        site.answer('/list', page);
        return costOf(browser, '/list', () => globalThis.drawn);
      },
    },
    goals: [{ over: 'one innerHTML', atMost: 0.7 }],
  },
  {
    name: 'list-task',
    title: `the longest task after the parse of ${MANY} messages`,
    unit: 'ms',
    prepare: ({ site }) => site.answer(`/${MANY}.json`, briefFeed(MANY)),
    subjects: { noticeboard: longestTaskOfMany },
    goals: [{ atMost: 50 }],
  },
  {
    name: 'list-answer',
    title: `the longest wait for what a click changes, while ${MANY} messages are drawn`,
    unit: 'ms',
    prepare: ({ site }) => site.answer(`/${MANY}.json`, briefFeed(MANY)),
    subjects: { noticeboard: longestWaitWithMany },
    goals: [{ atMost: 200 }],
  },
  {
    name: 'list-growth',
    title: `a message of ${MANY} beside one of 1,000`,
    unit: '×',
    prepare({ site }) {
      site.answer('/1000.json', briefFeed(1_000));
      site.answer(`/${MANY}.json`, briefFeed(MANY));
    },
    subjects: {
      noticeboard: async (bench) => {
        const [few, many] = [await costOfAdding(bench, 1_000), await costOfAdding(bench, MANY)];
        return many / MANY / (few / 1_000);
      },
    },
    goals: [{ atMost: 1.2 }],
  },
  {
    name: 'list-refresh',
    title: 'messages that a refresh touches which changes one of 1,000',
    unit: 'messages',
    subjects: { noticeboard: touchedByRefresh },
    goals: [{ atMost: 1 }],
  },
];

function listOf(count) {
  return `<news-list src="/${count}.json" limit="${count}"></news-list>`;
}

async function costOf(browser, path, isDrawn, ...about) {
  const visit = await browser.visit();
  await visit.open(path, isDrawn, ...about);
  const cost = await visit.mainThread();
  await visit.close();
  return cost;
}

/** A page on which the elements are defined and no list is yet. */
async function emptyPage({ site, browser }) {
  site.answer('/empty', pageOf(NOTICEBOARD, '<button style="position: fixed">Press</button><main></main>'));
  const visit = await browser.visit();
  await visit.open('/empty');
  return visit;
}

function add(visit, count) {
  return visit.page.evaluate((html) => {
    document.querySelector('main').innerHTML = html;
  }, listOf(count));
}

async function costOfAdding(bench, count) {
  const visit = await emptyPage(bench);
  const before = await visit.mainThread();
  await add(visit, count);
  await visit.until(allThere, count);
  const cost = (await visit.mainThread()) - before;
  await visit.close();
  return cost;
}

async function longestTaskOfMany(bench) {
  const visit = await emptyPage(bench);
  const longest = await longestTask(visit, async () => {
    await add(visit, MANY);
    await visit.until(allThere, MANY);
  });
  await visit.close();
  return longest;
}

async function longestWaitWithMany(bench) {
  const visit = await emptyPage(bench);
  await visit.page.evaluate(noteWaits);
  await add(visit, MANY);
  const pressing = setInterval(() => void visit.page.mouse.click(10, 10), 100);
  await visit.until(allThere, MANY);
  clearInterval(pressing);
  const longest = await visit.page.evaluate(() => globalThis.longestWait);
  await visit.close();
  return longest;
}

/** Counts the rows in which anything at all was written. */
async function touchedByRefresh({ site, browser }) {
  const before = feed(1_000);
  site.answer('/changing.json', before);
  site.answer(
    '/list',
    pageOf(NOTICEBOARD, `<main><news-list src="/changing.json" limit="1000"></news-list></main>`),
  );
  const visit = await browser.visit();
  await visit.open('/list', allThere, 1_000);
  const items = before.items.map((item, index) => (index === 500 ? { ...item, title: 'Called off' } : item));
  site.answer('/changing.json', { ...before, items });
  const touched = await visit.page.evaluate(rowsTouched);
  await visit.close();
  return touched;
}

/** Runs in the page. */
function allThere(count) {
  const list = document.querySelector('news-list');
  return list?.state === 'ready' && list.shadowRoot.querySelectorAll('[part~=item]').length === count;
}

/** Runs in the page: a click changes something, and the browser says how long it was until that was to be seen. */
function noteWaits() {
  globalThis.longestWait = 0;
  document.querySelector('button').addEventListener('click', ({ target }) => {
    target.textContent = target.textContent === 'Press' ? 'Pressed' : 'Press';
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.longestWait = Math.max(globalThis.longestWait, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** Runs in the page. */
async function rowsTouched() {
  const list = document.querySelector('news-list');
  const rows = new Set();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of [target, ...addedNodes, ...removedNodes]) {
        const element = node instanceof Element ? node : node.parentElement;
        const row = element?.closest('[part~=item]');
        if (row) rows.add(row);
      }
    }
  });
  observer.observe(list.shadowRoot, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await list.reload();
  await new Promise((done) => setTimeout(done, 500));
  return list.shadowRoot.textContent.includes('Called off') ? rows.size : Infinity;
}
