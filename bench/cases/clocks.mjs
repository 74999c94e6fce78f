import { allDrawn, allReady, captured, NOTICEBOARD, pageOf } from '../support/pages.mjs';

const COUNT = 1_000;
const SECONDS = 5;
const SIZE = { width: 2_000, height: 1_250 };
// Twenty to a row, so that all of them are in sight.
const STYLE = `main { display: grid; grid-template-columns: repeat(20, 100px); grid-auto-rows: 25px; font-size: 8px;
  line-height: 1.2; overflow: hidden }`;

const CLOCK =
  '<dual-clock cities="London=Europe/London" date-style="none" time-zone="Europe/London" seconds></dual-clock>';
// In words: as `elapsed`, a stopwatch, it costs about a seventh less.
const RELATIVE = `<relative-time datetime="${new Date(Date.now() - 3_600_000).toISOString()}" format="duration"
  precision="second"></relative-time>`;

export const cases = [
  {
    name: 'clocks',
    title: `a second of ${COUNT} clocks with seconds, all in sight`,
    unit: 'ms',
    prepare: async (bench) => bench.site.answer('/by-hand.json', await captured(bench, CLOCK)),
    subjects: {
      noticeboard: tickOf(NOTICEBOARD, CLOCK, allReady),
      'vanilla, one timer': tickOf('/peers/vanilla-clock.js', '<vanilla-clock></vanilla-clock>', allDrawn),
      'relative-time-element': tickOf('/peers/relative-time.js', RELATIVE, isRelative),
    },
    goals: [
      { over: 'vanilla, one timer', atMost: 1.3 },
      { over: 'relative-time-element', atMost: 0.6 },
    ],
  },
];

function tickOf(script, tag, isDrawn) {
  return async ({ site, browser }) => {
    site.answer('/clocks', pageOf(script, `<main>${tag.repeat(COUNT)}</main>`, { style: STYLE }));
    const visit = await browser.visit(SIZE);
    await visit.open('/clocks', isDrawn);
    await visit.settle(1_500);
    const before = await visit.mainThread();
    await visit.settle(SECONDS * 1_000);
    const cost = (await visit.mainThread()) - before;
    await visit.close();
    return cost / SECONDS;
  };
}

/** Runs in the page. */
function isRelative() {
  return [...document.querySelectorAll('relative-time')].every(({ shadowRoot }) => shadowRoot?.textContent);
}
