import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { DRIVERS_TIMER, ENGINE, except, ONE_WINDOW } from './support/engine.mjs';
import { page, scriptTag } from './support/pages.mjs';
import { startSite } from './support/site.mjs';

const ELEMENTS = 1_000;
const STEPS = 10_000;
/** Of thousands of elements, the browser itself may remember the last few. */
const FEW = 3;
const TAGS = [
  '<dual-clock cities="London=Europe/London, Moscow=Europe/Moscow"></dual-clock>',
  '<dual-clock cities="London=Europe/London" seconds></dual-clock>',
  '<incident-counter since="2018-03-04" event="the flood"></incident-counter>',
  `<news-list dates="relative"><script type="application/json">
    { "items": [{ "title": "One", "date_published": "2020-09-23T10:00:00Z" }] }
  </script></news-list>`,
  `<contact-card time-zone="UTC"><script type="application/json">
    { "contacts": [{ "name": "Desk", "telephone": "999", "openingHours": ["Mo-Su 09:00-17:00"] }] }
  </script></contact-card>`,
];

const browser = useBrowser();

async function open(t) {
  const head = `<script>(${watchTimersAndListeners})(${DRIVERS_TIMER})</script>${scriptTag('/noticeboard/noticeboard.js')}`;
  const site = await startSite(t, { '/': page('<main></main>', { head }) });
  const visit = await browser.visit(t, site.origin);
  await visit.page.evaluate(() => customElements.whenDefined('incident-counter'));
  return visit;
}

describe('a thousand clocks and counters, added, moved and removed at random', () => {
  it('share one timer while any is there, and leave no timer, no listener and no element behind', async (t) => {
    const visit = await open(t);
    const { most, fewest, left } = await visit.page.evaluate(play, TAGS, ELEMENTS, STEPS);
    assert.deepEqual({ most, fewest }, { most: 1, fewest: 1 });
    assert.deepEqual(left, { timers: 0, listeners: 0 });
    assert.deepEqual(visit.pageErrors, []);
    if (ENGINE !== 'chromium') return; // only there a test can order the garbage to be collected

    await visit.page.evaluate(() => void (globalThis.record.events.length = 0)); // the test's own notes name elements
    const session = await visit.page.createCDPSession();
    let kept = Infinity;
    // More than once: what one round frees of the document may have held something of the scripts.
    for (let rounds = 0; kept > FEW && rounds < 10; rounds += 1) {
      await session.send('HeapProfiler.collectGarbage');
      kept = await visit.page.evaluate(() => globalThis.everMade.filter((made) => made.deref()).length);
    }
    assert.ok(kept <= FEW, `${kept} elements are kept`);
  });

  async function openFarClock(t) {
    const visit = await open(t);
    await visit.page.evaluate((tag) => {
      document.querySelector('main').innerHTML = `<div style="block-size: 500vh"></div>${tag}`;
    }, TAGS[1]);
    await visit.page.waitForFunction(() => globalThis.timers.size === 0);
    await visit.page.evaluate(() => document.querySelector('dual-clock').scrollIntoView());
    await visit.page.waitForFunction(() => globalThis.timers.size === 1);
    return visit;
  }

  it('rest while they are out of sight', openFarClock);

  it('rest while the page is hidden', except(ONE_WINDOW), async (t) => {
    const visit = await openFarClock(t);
    const other = await visit.page.browserContext().newPage();
    await other.bringToFront();
    await visit.page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
    assert.equal(
      await visit.page.evaluate(
        () => new Promise((done) => queueMicrotask(() => done(globalThis.timers.size))),
      ),
      0,
    );
    await visit.page.bringToFront();
    await visit.page.waitForFunction(() => globalThis.timers.size === 1);
  });
});

/** Runs in the page, before all else: knows which timers run and which listeners the page's own objects have. */
function watchTimersAndListeners(driversTimer) {
  const timers = new Set();
  const listeners = new Set();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (task, wait, ...rest) => {
    if (wait === driversTimer) return set(task, wait, ...rest);
    const id = set(
      () => {
        timers.delete(id);
        task();
      },
      wait,
      ...rest,
    );
    timers.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    timers.delete(id);
    clear(id);
  };
  for (const target of [document, window]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const known = new Map();
    const key = (type, listener) => {
      if (!known.has(listener)) known.set(listener, `${known.size}`);
      return `${target === window} ${type} ${known.get(listener)}`;
    };
    target.addEventListener = (type, listener, ...rest) => {
      listeners.add(key(type, listener));
      add.call(target, type, listener, ...rest);
    };
    target.removeEventListener = (type, listener, ...rest) => {
      listeners.delete(key(type, listener));
      remove.call(target, type, listener, ...rest);
    };
  }
  Object.assign(globalThis, { timers, listeners, everMade: [] });
}

/** Runs in the page. Its own waits use no timers. */
async function play(tags, most, steps) {
  const main = document.querySelector('main');
  const pause = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done());
      port1.start();
      port2.postMessage(0);
    });
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const holder = document.createElement('template');
  const make = () => {
    holder.innerHTML = tags[random(tags.length)];
    const element = document.importNode(holder.content, true).firstElementChild;
    globalThis.everMade.push(new WeakRef(element));
    return element;
  };
  const before = globalThis.listeners.size;
  for (let index = 0; index < most; index += 1) main.append(make());
  while ([...main.children].some(({ state }) => state !== 'ready')) await pause();
  const seen = [];
  for (let step = 0; step < steps; step += 1) {
    const { children } = main;
    const act = random(3);
    if (act === 0 || children.length === 0)
      main.insertBefore(make(), children[random(children.length + 1)] ?? null);
    else if (act === 1) children[random(children.length)].remove();
    else main.insertBefore(children[random(children.length)], children[random(children.length)]);
    if (step % 100 === 0) {
      await pause();
      await pause();
      seen.push(globalThis.timers.size);
    }
  }
  main.replaceChildren();
  for (let index = 0; index < 20; index += 1) await pause();
  holder.innerHTML = '';
  return {
    most: Math.max(...seen),
    fewest: Math.min(...seen),
    left: { timers: globalThis.timers.size, listeners: globalThis.listeners.size - before },
  };
}
