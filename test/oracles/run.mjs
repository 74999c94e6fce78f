// Holds times, days and plurals against what another zone library and CLDR themselves say:
//   node test/oracles/run.mjs [FOLDER]
//   FOLDER/timezones/instants-*.json  { zones: { zone: [[epoch seconds, "2016-05-02 01:15:36", offset in minutes]] } }
//   FOLDER/timezones/pairs-*.json     [{ t, a, b, aDate, aTime, bDate, bTime, diffMin }]
//   FOLDER/timezones/days-*.json      [{ date, now, zone, localDate, days }]
//   FOLDER/plurals/*.json             { locales: { locale: { category: { integers } } } }
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { launch } from '../e2e/support/browser.mjs';
import { compareDays, compareInstants, comparePairs, comparePlurals } from './in-page.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const OWN = new URL('./own', import.meta.url).pathname;
const ORACLES = [
  { folder: 'timezones', name: /^instants-/, compare: compareInstants },
  { folder: 'timezones', name: /^pairs-/, compare: comparePairs },
  { folder: 'timezones', name: /^days-/, compare: compareDays },
  { folder: 'plurals', name: /./, compare: comparePlurals },
];

const folder = resolve(process.argv[2] ?? OWN);
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await launch();
let [files, wrong] = [0, 0];
try {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls.local[0]}test/oracles/page.html`);
  for (const { folder: kind, name, compare } of ORACLES) {
    const names = await readdir(join(folder, kind)).catch(() => []);
    for (const file of names.filter((candidate) => candidate.endsWith('.json') && name.test(candidate))) {
      const oracle = JSON.parse(await readFile(join(folder, kind, file), 'utf8'));
      const { checked, differences, theirs } = await page.evaluate(compare, oracle);
      files += 1;
      if (checked === 0) differences.push('nothing could be checked');
      wrong += differences.length;
      const share = ((100 * (checked - differences.length)) / Math.max(checked, 1)).toFixed(2);
      console.log(
        `${`${kind}/${file}`.padEnd(42)} ${String(checked).padStart(7)} checked  ${share.padStart(6)} % right`,
      );
      for (const difference of differences) console.log(`     ${difference}`);
      if (theirs.length > 0)
        console.log(`     not checked, since the browser's own data differ: ${counted(theirs)}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${files} oracles, ${wrong} differences`);
if (wrong > 0 || files === 0) process.exitCode = 1;

/** "America/Havana 4, Cuba 3" */
function counted(zones) {
  return [...new Set(zones)]
    .map((zone) => `${zone} ${zones.filter((other) => other === zone).length}`)
    .join(', ');
}
