import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** Words that stand once in the sources, and the file in which they do. */
const WORDS = [
  ['The content could not be prepared', 'src/data/errors.ts'],
  ["refuses Noticeboard's Trusted Types policy", 'src/refusal.ts'],
  ['No messages', 'src/language/words/en.ts'],
];

describe('the source maps', () => {
  const files = readdirSync(dist, { recursive: true }).filter(
    (file) => file.endsWith('.js') && file !== 'cli.js',
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));

  for (const [words, source] of WORDS) {
    it(`lead from built words to where they are written: ${source}`, () => {
      const holders = [...texts].filter(([, text]) => text.includes(words));
      assert.ok(holders.length > 0);
      for (const [file, text] of holders) {
        const before = text.slice(0, text.indexOf(words)).split('\n');
        const [, name] = /\/\/# sourceMappingURL=(.+)$/m.exec(text);
        const map = JSON.parse(readFileSync(join(dist, file, '..', name), 'utf8'));
        const entry = new SourceMap(map).findEntry(before.length - 1, before.at(-1).length);
        assert.ok(entry.originalSource.endsWith(source), `${file}: ${entry.originalSource}`);
        const written = readFileSync(join(root, source), 'utf8').split('\n');
        const near = written.slice(Math.max(0, entry.originalLine - 1), entry.originalLine + 3).join('\n');
        assert.ok(
          near.includes(words),
          `${file}: line ${entry.originalLine + 1} is not where "${words}" stands`,
        );
        assert.ok(map.sourcesContent[map.sources.findIndex((path) => path.endsWith(source))].includes(words));
      }
    });
  }
});
