// The last step of the build: files whose name bears the version, which caches may keep for ever, and integrity.json, which
// holds the Subresource Integrity hash of every file that a page may load. importmap.json gives those of the modules in the
// form that browsers read.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What pages name; all other files are named by these, in a folder whose name changes with what they hold. */
const NAMED = ['noticeboard.js', 'noticeboard.single.js', 'noticeboard.css'];

for (const name of readdirSync(dist).filter((file) => /-\d+\.\d+\.\d+/.test(file))) rmSync(join(dist, name));
for (const name of NAMED) {
  copyFileSync(join(dist, name), join(dist, name.replace('noticeboard', `noticeboard-${version}`)));
}

const files = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:js|css)$/.test(file) && file !== 'cli.js')
  .toSorted((one, other) => (one < other ? -1 : 1));
const hashes = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
write('integrity.json', hashes);

const chunks = Object.entries(hashes).filter(([file]) => file.startsWith('chunks/'));
const integrity = Object.fromEntries(chunks.map(([file, hash]) => [`/noticeboard/${file}`, hash]));
write('importmap.json', { integrity });

function hashOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;
}

function write(name, value) {
  writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);
}
