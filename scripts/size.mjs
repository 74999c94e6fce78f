// Prints what each entry of dist/ costs a reader, gzipped: itself and all that it imports, and what may follow later.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');
const STATIC = /(?:\bfrom|\bimport|\})["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;
const LAZY = /\bimport\(["'`](\.{1,2}\/[\w./-]+\.js)["'`]\)/g;

const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(file)).length);
  return sizes.get(file);
};
const imported = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path]) => join(file, '..', path));

/** A file and all that it imports before it runs. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const path of imported(file, STATIC)) loadedWith(path, seen);
  return seen;
}

const kilobytes = (files) =>
  `${([...files].reduce((sum, file) => sum + size(file), 0) / 1000).toFixed(1)} kB`;

for (const name of readdirSync(dist).filter((file) => file.endsWith('.js') && file !== 'cli.js')) {
  const now = loadedWith(join(dist, name));
  const later = new Set([...now].flatMap((file) => imported(file, LAZY)));
  console.log(`${name.padEnd(22)} ${kilobytes(now).padStart(8)} in ${now.size} files`);
  for (const file of later) console.log(`  later, if need be: ${basename(file)} ${kilobytes([file])}`);
}
