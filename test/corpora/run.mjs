// Gives attack strings to every field and attribute of every element, and looks what they do:
//   node test/corpora/run.mjs [FOLDER]     FOLDER/xss/*.json: [{ payload }]; FOLDER/urls/*.json: [{ input }]
// Two columns, since browsers with and without a sanitiser of their own take different ways, and a control without the
// library, which must not be harmless: else nothing was proven.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch } from '../e2e/support/browser.mjs';
import { startSite } from '../e2e/support/site.mjs';
import { ENGINE } from '../e2e/support/engine.mjs';
import { documentOf } from './document.mjs';
import { stopStrangers, watchStrangers } from './guard.mjs';
import { handle, layTraps, showAll, showRaw, withoutSanitiser } from './in-page.mjs';

const OWN = new URL('./own', import.meta.url).pathname;
const AT_ONCE = 40;
const PATIENCE = 45_000; // the control may hang its page; with the library that would be a fault
const FAREWELL = 10_000;
const WAYS = {
  control: { show: showRaw },
  platform: { show: showAll },
  dompurify: { show: showAll, before: withoutSanitiser },
};

const folder = resolve(process.argv[2] ?? OWN);
const cleanUp = [];
const site = await startSite({ after: (task) => cleanUp.push(task) }, {});
const browser = await launch({ protocolTimeout: PATIENCE });
let failed = 0;
try {
  console.log(
    'corpus'.padEnd(34) + ['payloads', ...Object.keys(WAYS)].map((head) => head.padStart(22)).join(''),
  );
  for (const { name, payloads } of await readCorpora()) failed += await tryAll(name, payloads);
} finally {
  await closed(browser);
  browser.process?.()?.kill('SIGKILL');
  for (const task of cleanUp) task();
}
console.log(failed === 0 ? 'nothing ran, nothing was asked of strangers' : `${failed} corpora failed`);
if (failed > 0) process.exitCode = 1;

/** @returns 1 where something ran, or where the control proves nothing */
async function tryAll(name, payloads) {
  const outcomes = {};
  for (const [way, { show, before }] of Object.entries(WAYS)) {
    const outcome = { ran: 0, asked: 0, left: [] };
    for (let start = 0; start < payloads.length; start += AT_ONCE) {
      const seen = await tryOnce(payloads.slice(start, start + AT_ONCE), show, before);
      outcome.ran += seen.ran.length;
      outcome.asked += seen.asked.length;
      if (way !== 'control') outcome.left.push(...seen.ran, ...seen.asked, ...seen.unsafe);
    }
    outcomes[way] = outcome;
  }
  const cells = Object.values(outcomes).map(({ ran, asked }) => `${ran} ran, ${asked} asked`.padStart(22));
  console.log(name.padEnd(34) + String(payloads.length).padStart(22) + cells.join(''));
  const left = [...outcomes.platform.left, ...outcomes.dompurify.left];
  for (const what of left.slice(0, 20)) console.log(`     ${what}`);
  const provesNothing = name.startsWith('xss') && outcomes.control.ran === 0;
  if (provesNothing) console.log('     The control is harmless: this proves nothing.');
  return left.length > 0 || provesNothing ? 1 : 0;
}

/** What some payloads do: what ran, who was asked, and which addresses were drawn that must not be. */
async function tryOnce(payloads, show, before) {
  site.answer('/site.json', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(documentOf(payloads)),
  });
  site.answer('/', pageWith([layTraps, before].filter(Boolean)));
  const page = await browser.newPage();
  const guard = ENGINE === 'webkit' ? watchStrangers(page) : await stopStrangers(page, site.origin);
  await page.goto(`${site.origin}/`);
  guard.loaded();
  const outcome = await page
    .evaluate(show, payloads)
    .then(() => page.evaluate(handle))
    .catch((error) => ({ ran: [`the page was left: ${error.message}`], unsafe: [] }));
  const asked = await guard.asked();
  await closed(page);
  return { ...outcome, asked };
}

/** An attack may hold its page, whose end no protocol's time limit covers: the browser's end is its own, too. */
function closed(pageOrBrowser) {
  const waiting = new Promise((done) => void setTimeout(done, FAREWELL).unref());
  return Promise.race([pageOrBrowser.close().catch(() => {}), waiting]);
}

/** A page that runs some functions before anything else. */
function pageWith(first) {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en-GB"><title>Corpora</title><script>${first.map((task) => `(${task})();`).join('')}</script>
      <script type="module" src="/noticeboard/noticeboard.js"></script>`,
  };
}

async function readCorpora() {
  const corpora = [];
  for (const kind of ['xss', 'urls']) {
    for (const file of (await readdir(join(folder, kind)).catch(() => [])).filter((name) =>
      name.endsWith('.json'),
    )) {
      const rows = JSON.parse(await readFile(join(folder, kind, file), 'utf8'));
      const payloads = rows
        .map(({ payload, input }) => payload ?? input)
        .filter((text) => typeof text === 'string');
      corpora.push({ name: `${kind}/${file}`, payloads });
    }
  }
  if (corpora.length === 0) throw new Error(`There are no corpora in ${folder}.`);
  return corpora;
}
