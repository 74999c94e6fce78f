import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { page } from './support/pages.mjs';
import { DIST, json, startSite } from './support/site.mjs';

const readJson = (name) => JSON.parse(readFileSync(`${DIST}/${name}`, 'utf8'));
const hashes = readJson('integrity.json');
const preload = readJson('preload.json');
const versioned = Object.keys(hashes).find((name) => /^noticeboard-[\d.]+\.single\.js$/.test(name));
const IMPORT_MAP = `<script type="importmap">${JSON.stringify(readJson('importmap.json'))}</script>`;
const script = (file, integrity = hashes[file]) =>
  `<script type="module" src="/noticeboard/${file}" integrity="${integrity}" data-src="/site.json"></script>`;

const browser = useBrowser();

async function open(t, head, answers = {}) {
  const body = '<contact-card><p>Fallback</p></contact-card>';
  const site = await startSite(t, { '/': page(body, { head }), '/site.json': json(consulate()), ...answers });
  return browser.visit(t, site.origin);
}

describe('a script tag with integrity', () => {
  it('runs the single file', async (t) => {
    const visit = await open(t, script(versioned));
    await visit.whenState('contact-card', 'ready');
  });

  it('runs the script and its modules, with the import map', async (t) => {
    const visit = await open(t, IMPORT_MAP + script('noticeboard.js'));
    await visit.whenState('contact-card', 'ready');
  });

  it('runs no other script: the fallback stays', async (t) => {
    const visit = await open(t, script(versioned, hashes['noticeboard.js']));
    assert.equal(await visit.text('contact-card'), 'Fallback');
    assert.equal(await visit.page.evaluate(() => Boolean(customElements.get('contact-card'))), false);
  });

  it('runs no other module, with the import map: the fallback stays', async (t) => {
    const file = preload['contact-card'].find((name) => name.includes('contact-card'));
    const changed = `${readFileSync(`${DIST}/${file}`, 'utf8')}\nglobalThis.harm = true;`;
    const answer = { headers: { 'content-type': 'text/javascript' }, body: changed };
    const visit = await open(t, IMPORT_MAP + script('noticeboard.js'), { [`/noticeboard/${file}`]: answer });
    await visit.page.evaluate(() => customElements.whenDefined('contact-card').then(() => undefined));
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.equal(await visit.page.evaluate(() => globalThis.harm), undefined);
    assert.match(await visit.text('contact-card'), /Fallback/);
  });
});
