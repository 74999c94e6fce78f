// How often clocks and counters wake: a minute or a day passes in the browser's virtual time, in a few seconds.
import { allReady, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const COUNT = 1_000;
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const CLOCK = '<dual-clock cities="London=Europe/London, Moscow=Europe/Moscow"></dual-clock>';
const SECONDS = CLOCK.replace('>', ' seconds>');
const COUNTER = '<incident-counter time-zone="UTC" since="2018-03-04" event="the flood"></incident-counter>';
const OUT_OF_SIGHT = 'main { margin-block-start: 300vh }';

export const cases = [
  wakeUps('clocks with seconds, out of sight, in a minute', SECONDS, MINUTE, {
    atMost: 0,
    style: OUT_OF_SIGHT,
  }),
  wakeUps('clocks with seconds, on a hidden page, in 3 seconds', SECONDS, undefined, { atMost: 0 }),
  wakeUps('minute clocks in sight, in a day', CLOCK, DAY, { atMost: 1_441 }),
  wakeUps('day counters in sight, in a day: at midnight', COUNTER, DAY, { atMost: 1 }),
].map((one, index) => ({ ...one, name: `rest-${index + 1}` }));

/** @param time how long in virtual time; `undefined` lets real time pass on a hidden page */
function wakeUps(what, tag, time, { atMost, style = '' }) {
  return {
    title: `wake-ups of ${COUNT} ${what}`,
    unit: 'times',
    once: true,
    subjects: {
      noticeboard: async ({ site, browser }) => {
        // All of them stand in one high window, or none does.
        const page = pageOf(NOTICEBOARD, `<main>${tag.repeat(COUNT)}</main>`, {
          style: `main { font-size: 8px } ${style}`,
        });
        site.answer('/rest', page);
        const visit = await browser.visit({ width: 1_600, height: 30_000 });
        await visit.page.evaluateOnNewDocument(countWakeUps);
        await visit.open('/rest', allReady);
        await (time === undefined ? hide(visit) : undefined);
        await visit.page.evaluate(() => (globalThis.wakeUps = 0));
        await (time === undefined ? visit.settle(3_000) : pass(visit, time));
        const count = await visit.page.evaluate(() => globalThis.wakeUps);
        await visit.close();
        return count;
      },
    },
    goals: [{ atMost }],
  };
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

/** Runs in the page, before all else. */
function countWakeUps() {
  globalThis.wakeUps = 0;
  for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const original = globalThis[timer];
    globalThis[timer] = (task, ...rest) =>
      original(
        (...about) => {
          globalThis.wakeUps += 1;
          task(...about);
        },
        ...rest,
      );
  }
}
