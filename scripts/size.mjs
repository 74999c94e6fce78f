// Prints what pages cost their readers: the files that a cold page downloads, beside the last release and the most that is
// allowed. Fails where a page is over.
//   node scripts/size.mjs [--release]   with --release it notes the figures as those of a release
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const loadedBy = readJson('dist/preload.json');
const { budgets, release } = readJson('sizes.json');

const ARTICLES = ['contact-card', 'news-list', 'article-teaser'];
const ALL = [...ARTICLES, 'dual-clock', 'incident-counter'];
const PAGES = {
  ...Object.fromEntries(ALL.map((tag) => [`<${tag}>`, [tag]])),
  'contact, news, teaser': ARTICLES,
  '… and clock': [...ARTICLES, 'dual-clock'],
  'all five': ALL,
  '… in years, with luxon': [...ALL, 'incident-counter[units]'],
};

/** The files of a page with some tags, in English, on data in the site document's own shape. */
function filesOf(tags) {
  return [...new Set(['noticeboard.js', ...loadedBy.core, ...tags.flatMap((tag) => loadedBy[tag])])];
}

function sizesOf(files) {
  const texts = files.map((file) => readFileSync(join(dist, file)));
  const sum = (size) => texts.reduce((total, text) => total + size(text), 0);
  return {
    files: files.length,
    raw: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
  };
}

const measured = {
  ...Object.fromEntries(Object.entries(PAGES).map(([page, tags]) => [page, sizesOf(filesOf(tags))])),
  'noticeboard.single.js': sizesOf(['noticeboard.single.js']),
  'noticeboard.css': sizesOf(['noticeboard.css']),
};

const kilobytes = (bytes) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));
const row = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(8))).join(' ');

console.log(row(['kB', 'files', 'raw', 'gzip', 'brotli', 'release', 'at most']));
const over = [];
for (const [page, { files, raw, gzip, brotli }] of Object.entries(measured)) {
  const most = budgets[page];
  const sizes = [raw, gzip, brotli, release?.[page], most].map(kilobytes);
  console.log(row([page, String(files), ...sizes]));
  if (most === undefined || gzip > most) over.push(page);
}
for (const page of over)
  console.error(`${page}: more than sizes.json allows (gzip), or nothing is said there.`);
if (over.length > 0) process.exitCode = 1;

if (process.argv.includes('--release')) {
  const figures = Object.fromEntries(Object.entries(measured).map(([page, { gzip }]) => [page, gzip]));
  writeFileSync(join(root, 'sizes.json'), `${JSON.stringify({ budgets, release: figures }, null, 2)}\n`);
}
