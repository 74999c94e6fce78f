import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DIST } from './support/site.mjs';

const run = promisify(execFile);
const entries = readdirSync(DIST).filter((name) => name.endsWith('.js') && name !== 'cli.js');

const IMPORTER = `
  const before = new Set(Reflect.ownKeys(globalThis));
  const exported = Object.keys(await import(process.argv[1]));
  const left = Reflect.ownKeys(globalThis).filter((name) => !before.has(name)).map(String);
  console.log(JSON.stringify({ exported, left }));
`;

/** What other libraries put on a server in place of a browser. */
const STAND_INS = {
  'Astro’s for Lit': "globalThis.customElements = { get() {}, define() { throw new Error('registered'); } };",
  'all of Lit’s': `
    globalThis.customElements = { get() {}, define() { throw new Error('registered'); } };
    globalThis.HTMLElement = class { attachInternals() {} };
    globalThis.document = { adoptedStyleSheets: [], createTreeWalker() {}, createTextNode() {}, createElement() {} };`,
};

async function importInNode(name, standIns = '') {
  const address = pathToFileURL(`${DIST}/${name}`).href;
  const code = standIns + IMPORTER;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code, address]);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('importing the built modules on a server', () => {
  it('finds the script tag and a module for each element', () => {
    const wanted = [
      'noticeboard',
      'dual-clock',
      'incident-counter',
      'contact-card',
      'news-list',
      'article-teaser',
    ];
    for (const name of wanted) assert.ok(entries.includes(`${name}.js`), name);
  });

  for (const name of entries) {
    it(`throws nothing and leaves nothing behind: ${name}`, async () => {
      const { exported, left } = await importInNode(name);
      assert.notDeepEqual(exported, []);
      assert.deepEqual(left, []);
    });
  }

  for (const [which, standIns] of Object.entries(STAND_INS)) {
    for (const name of ['index.js', 'noticeboard.js', 'noticeboard.single.js']) {
      it(`registers nothing beside stand-ins for a browser, ${which}: ${name}`, async () => {
        assert.notDeepEqual((await importInNode(name, standIns)).exported, []);
      });
    }
  }
});
