import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const oxlint = join(root, 'node_modules/.bin/oxlint');
const config = join(import.meta.dirname, 'names.oxlintrc.json');

/** Of the packages in short, lit is the one of which all is bundled. */
const MODULES = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
];

describe('lit in short', () => {
  it('names nothing of what is left out', async (t) => {
    const { module } = await runnerImport(join(root, 'scripts/build/lit-in-short.ts'));
    const { handler } = module.litInShort().transform;
    const folder = mkdtempSync(join(tmpdir(), 'noticeboard-names-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const [index, file] of MODULES.entries()) {
      const id = join(root, 'node_modules', file);
      const code = readFileSync(id, 'utf8');
      const changed = handler.call({ error: assert.fail }, code, id).code;
      assert.notEqual(changed, code);
      writeFileSync(join(folder, `${index}.mjs`), changed);
    }
    const { stdout } = spawnSync(oxlint, ['--config', config, '--format', 'json', folder], {
      encoding: 'utf8',
    });
    const { diagnostics, number_of_files: count } = JSON.parse(stdout);
    assert.equal(count, MODULES.length);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      [],
    );
  });
});
