// Prints what pages cost their readers, beside the last release and the most that is allowed. Fails where a page is over.
//   node scripts/size.mjs [--release]   with --release it notes the figures as those of a release
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes, pageSizes } from './page-sizes.mjs';

const root = join(import.meta.dirname, '..');
const { budgets, release } = JSON.parse(readFileSync(join(root, 'sizes.json'), 'utf8'));

const row = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(8))).join(' ');

console.log(row(['kB', 'files', 'raw', 'gzip', 'brotli', 'release', 'at most']));
const over = [];
for (const [page, { files, raw, gzip, brotli }] of Object.entries(pageSizes)) {
  const most = budgets[page];
  const sizes = [raw, gzip, brotli, release?.[page], most].map(kilobytes);
  console.log(row([page, String(files), ...sizes]));
  if (most === undefined || gzip > most) over.push(page);
}
for (const page of over)
  console.error(`${page}: more than sizes.json allows (gzip), or nothing is said there.`);
if (over.length > 0) process.exitCode = 1;

if (process.argv.includes('--release')) {
  const figures = Object.fromEntries(Object.entries(pageSizes).map(([page, { gzip }]) => [page, gzip]));
  writeFileSync(join(root, 'sizes.json'), `${JSON.stringify({ budgets, release: figures }, null, 2)}\n`);
}
