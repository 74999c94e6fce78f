// What pages cost their readers: the files of dist/ that a cold page downloads, in bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');
const loadedBy = JSON.parse(readFileSync(join(dist, 'preload.json'), 'utf8'));

const ARTICLES = ['contact-card', 'news-list', 'article-teaser'];
const ALL = [...ARTICLES, 'dual-clock', 'incident-counter'];
const PAGES = {
  ...Object.fromEntries(ALL.map((tag) => [`<${tag}>`, [tag]])),
  'contact, news, teaser': ARTICLES,
  '… and clock': [...ARTICLES, 'dual-clock'],
  'all five': ALL,
  '… in years, with luxon': [...ALL, 'incident-counter[units]'],
};

/** By the name of a page, or of a file that stands alone. */
export const pageSizes = {
  ...Object.fromEntries(Object.entries(PAGES).map(([page, tags]) => [page, sizesOf(filesOf(tags))])),
  'noticeboard.single.js': sizesOf(['noticeboard.single.js']),
  'noticeboard.css': sizesOf(['noticeboard.css']),
};

export const kilobytes = (bytes) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));

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
