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

const asked = process.env.BROWSERS?.split(',');
const names = asked ?? BROWSER_NAMES.filter(findBrowser);
const missing = BROWSER_NAMES.filter((name) => !names.includes(name));

const rows = [
  ...ONCE.map((script) => run(script)),
  ...names.flatMap((name) => IN_EACH.map((script) => run(script, name))),
];

console.log('\nTests, and how long they took');
for (const { script, browser = '', seconds, passed } of rows) {
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${script.padEnd(16)} ${browser.padEnd(10)} ${`${seconds}`.padStart(5)} s`,
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
  console.log(`\n== ${script}${browser ? ` in ${browser}` : ''}`);
  const start = Date.now();
  const env = { ...process.env, ...(browser && { BROWSERS: browser }) };
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env });
  return { script, browser, seconds: Math.round((Date.now() - start) / 1000), passed: status === 0 };
}
