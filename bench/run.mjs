// What Noticeboard costs beside its peers, in headless Chromium over HTTP:
//   npm run bench                       nine repetitions of every case, the subjects by turns; medians
//   npm run bench -- --quick            three repetitions, within five minutes
//   npm run bench -- list clocks        only these groups of cases
// Writes bench/results.json and bench/results.svg. Ends with 1 where a goal is missed.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chart } from './chart.mjs';
import { openBrowser } from './support/browser.mjs';
import { judge, printCase, printVerdict } from './support/goals.mjs';
import { ASKED_GROUPS, QUICK } from './support/options.mjs';
import { buildPeers } from './support/peers.mjs';
import { serve } from './support/server.mjs';
import { median } from './support/statistics.mjs';

const GROUPS = ['start', 'front-page', 'list', 'clocks', 'first', 'paint', 'memory', 'rest'];
const REPETITIONS = { full: 9, quick: 3 };

const unknown = ASKED_GROUPS.filter((name) => !GROUPS.includes(name));
if (unknown.length > 0)
  throw new Error(`No group is called ${unknown.join(', ')}: take ${GROUPS.join(', ')}.`);

const repetitions = QUICK ? REPETITIONS.quick : REPETITIONS.full;
const site = await serve(await buildPeers());
const browser = await openBrowser(site.origin);
const results = [];
try {
  console.log(`${repetitions} repetitions${QUICK ? ' (quick)' : ''}, ${browser.version}`);
  for (const group of ASKED_GROUPS.length > 0 ? ASKED_GROUPS : GROUPS) {
    const { cases } = await import(`./cases/${group}.mjs`);
    for (const one of cases) {
      const result = await measure(one);
      results.push(result);
      printCase(result);
    }
  }
} finally {
  await browser.close();
  site.close();
}

const missed = printVerdict(results);
const outcome = { chromium: browser.version, processors: cpus().length, repetitions, cases: results };
await write('results.json', `${JSON.stringify(outcome, undefined, 2)}\n`);
await write('results.svg', chart(outcome));
if (missed > 0) process.exitCode = 1;

/** The subjects by turns, each time beginning with another one, so that a busy moment of the machine hits all alike. */
async function measure({ name, title, unit, subjects, prepare, goals, once = false }) {
  await prepare?.({ site, browser });
  const labels = Object.keys(subjects);
  const values = Object.fromEntries(labels.map((label) => [label, []]));
  for (let turn = 0; turn < (once ? 1 : repetitions); turn += 1) {
    for (const index of labels.keys()) {
      const label = labels[(index + turn) % labels.length];
      values[label].push(await subjects[label]({ site, browser }));
    }
  }
  const medians = Object.fromEntries(labels.map((label) => [label, median(values[label])]));
  return { name, title, unit, medians, goals: goals.map((goal) => judge(goal, medians)), values };
}

function write(file, text) {
  return writeFile(fileURLToPath(new URL(file, import.meta.url)), text);
}
