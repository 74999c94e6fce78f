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

async function importInNode(name) {
  const address = pathToFileURL(`${DIST}/${name}`).href;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', IMPORTER, address]);
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
});
