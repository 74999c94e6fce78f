// Every test, in every browser that is installed; `BROWSERS=chromium,firefox node scripts/test.mjs` chooses.
import { spawnSync } from 'node:child_process';
import { BROWSER_NAMES, findBrowser } from './browsers.mjs';

/** npm scripts: what needs no browser, and what runs in each. `BROWSERS=webkit npm run test:e2e` runs one. */
const ONCE = ['test:cli'];
const IN_EACH = [
  'test:components',
  'test:e2e',
  'test:faults',
  'test:fixtures',
  'test:corpora',
  'test:oracles',
];
/** The drivers of the others lose a browser now and then: a suite that fails there runs once more, and the table says so. */
const TRIES = { chromium: 1, firefox: 2, webkit: 2 };

const asked = process.env.BROWSERS?.split(',');
const names = asked ?? BROWSER_NAMES.filter(findBrowser);
const missing = BROWSER_NAMES.filter((name) => !names.includes(name));

const rows = [
  ...ONCE.map((script) => run(script)),
  ...names.flatMap((name) => IN_EACH.map((script) => run(script, name))),
];

console.log('\nTests, and how long they took');
for (const { script, browser = '', seconds, passed, tries } of rows) {
  const again = tries > 1 ? `, after ${tries} tries` : '';
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${script.padEnd(16)} ${browser.padEnd(10)} ${`${seconds}`.padStart(5)} s${again}`,
  );
}
for (const name of missing) {
  const why = asked ? 'not asked for' : `not installed: node scripts/browsers.mjs ${name}`;
  console.log(`     Nothing ran in ${name}: ${why}`);
}
const failed = rows.filter(({ passed }) => !passed);
console.log(`${rows.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0 || names.length === 0) process.exitCode = 1;

function run(script, browser) {
  const start = Date.now();
  const env = { ...process.env, ...(browser && { BROWSERS: browser }) };
  let [passed, tries] = [false, 0];
  while (!passed && tries < (TRIES[browser] ?? 1)) {
    console.log(`\n== ${script}${browser ? ` in ${browser}` : ''}${tries > 0 ? ', once more' : ''}`);
    passed = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env }).status === 0;
    tries += 1;
  }
  return { script, browser, seconds: Math.round((Date.now() - start) / 1000), passed, tries };
}
