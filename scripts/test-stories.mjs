// Opens every story and page of documentation of the built Storybook (storybook-static/) in Chromium.
//   node scripts/test-stories.mjs [--only NAME] [--quick] [--update]
// It fails on a render error, a failed play function, an error of the page or in its console, a request to another
// machine; on what axe finds in any theme, light and dark, in both directions (--quick: in two settings only); and where
// its accessibility tree and its boxes are not as the snapshots in test/stories/ say (--update writes them).
import { parseArgs } from 'node:util';
import { settingsFor, violationsIn } from './stories/axe.mjs';
import { differenceOf, forgetOthers, keep, snapshotOf } from './stories/snapshot.mjs';
import { forEachPage, open, readThemes, withStorybook } from './stories/storybook.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean' },
    update: { type: 'boolean' },
  },
});

const PAGES_AT_ONCE = 4; // drawing anew is mostly waiting

const QUICK = [
  { theme: 'none', mode: 'light', direction: 'ltr' },
  { theme: 'none', mode: 'dark', direction: 'rtl' },
];

const themes = await readThemes();
const settings = options.quick ? QUICK : settingsFor(themes);

await withStorybook(async ({ entries, browser, base }) => {
  const wanted = entries.filter(({ id }) => id.includes(options.only));
  const begin = performance.now();
  let failed = 0;
  await forEachPage(wanted, { browser, atOnce: PAGES_AT_ONCE }, async (page, entry) => {
    const problems = await test(page, entry, base);
    if (problems.length > 0) failed += 1;
    console.log([`${problems.length > 0 ? 'FAIL' : 'ok  '} ${entry.id}`, ...problems].join('\n       '));
  });
  if (options.update && !options.only) await forgetOthers(wanted.map(({ id }) => id));
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`Each story in ${settings.length} settings of the toolbar, ${seconds} s`);
  console.log(`${wanted.length - failed} passed, ${failed} failed`);
  if (failed > 0 || wanted.length === 0) process.exitCode = 1;
});

/** Resolves to what is wrong with a story or a page of documentation. */
async function test(page, entry, base) {
  const problems = [];
  collectProblems(page, base, problems);
  try {
    const { failure, status } = await open(page, base, entry);
    if (failure) problems.push(failure);
    else if (status !== 'success') problems.push(`Its status is ${status}.`);
    else if (entry.type === 'story') problems.push(...(await look(page, entry)));
    else problems.push(...(await deadLinksIn(page)));
  } catch (error) {
    problems.push(`The story did not end: ${error.message}`);
  }
  return problems;
}

async function look(page, { id }) {
  const { text, problems } = await snapshotOf(page);
  const code = await page.$eval('#storybook-root', ({ innerHTML }) => innerHTML);
  if (/\[object|(?:undefined|null)"/.test(code))
    problems.push(`Its code holds a value that is no text: ${code}`);
  if (options.update) await keep(id, text);
  else problems.push(...(await differenceOf(id, text)));
  return [...problems, ...(await violationsIn(page, settings))];
}

/** The contents beside a page of documentation are drawn a little after it; those that lead nowhere have no target. */
async function deadLinksIn(page) {
  await page.waitForSelector('.toc-link');
  const dead = await page.$$eval('.toc-link[href="#"]', (links) => links.map((link) => link.textContent));
  return dead.map((name) => `"${name}" in the contents leads nowhere.`);
}

function collectProblems(page, base, problems) {
  page.on('pageerror', (error) => problems.push(`Page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`Console error: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(base)) problems.push(`Leaves the machine: ${url}`);
  });
}
