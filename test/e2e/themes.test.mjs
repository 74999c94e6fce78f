import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { consulate } from './support/consulate.mjs';
import { CLOCK, page, SCRIPT } from './support/pages.mjs';
import { DIST, json, startSite } from './support/site.mjs';

const THEMES = ['contrast', 'embassy', 'gazette', 'ministry', 'newsroom', 'plain'];
const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
const BODY = `<dual-clock></dual-clock><incident-counter></incident-counter><contact-card></contact-card>
  <news-list limit="2"></news-list><article-teaser></article-teaser>`;

const cssOf = (name) => readFileSync(join(DIST, 'themes', `${name}.css`), 'utf8');
const tokensIn = (css) => new Set([...css.matchAll(/^ *(--nb-[a-z-]+):/gm)].map(([, token]) => token));

describe('the themes', () => {
  const browser = useBrowser();

  async function open(t, { head = '', html = '', body = BODY, scheme = 'light' }) {
    const site = await startSite(t, {
      '/': page(body, { head: `${SCRIPT}${CLOCK}${head}`, html }),
      '/site.json': json(consulate()),
    });
    const visit = await browser.visit(t, 'about:blank');
    if (ENGINE === 'chromium')
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await visit.page.goto(site.origin);
    await visit.whenState(ELEMENTS.join(), 'ready');
    return visit;
  }

  const link = (name) => `<link rel="stylesheet" href="/noticeboard/themes/${name}.css">`;
  // Only Chromium can be given a reader's wish; elsewhere the page itself is light or dark.
  const schemes = (scheme) =>
    `<style>:root { color-scheme: ${ENGINE === 'chromium' ? 'light dark' : scheme} }</style>`;

  it('are six, and one file with all of them', () => {
    assert.deepEqual(
      readdirSync(join(DIST, 'themes')).toSorted(),
      ['all', ...THEMES].map((name) => `${name}.css`),
    );
  });

  it('set the same tokens, so that one inside another leaves nothing behind', () => {
    const tokens = THEMES.map((name) => [...tokensIn(cssOf(name))].join(' '));
    assert.equal(new Set(tokens).size, 1, tokens.join('\n'));
  });

  it('set only tokens that are documented', () => {
    const { modules } = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
    const documented = new Set(
      modules.flatMap(({ declarations }) =>
        declarations.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
      ),
    );
    assert.deepEqual(
      [...tokensIn(cssOf('gazette'))].filter((token) => !documented.has(token)),
      [],
    );
  });

  it('are not in the script', () => {
    const files = readdirSync(DIST, { recursive: true }).filter((file) => file.endsWith('.js'));
    for (const file of files)
      assert.doesNotMatch(readFileSync(join(DIST, file), 'utf8'), /light-dark|gazette/, file);
  });

  it('speak for the whole page where one is linked, for what bears their name where all are', async (t) => {
    const one = await open(t, { head: link('gazette') });
    assert.match(await barOf(one, 'news-list'), /^4px double/);
    const all = await open(t, {
      head: link('all'),
      body: BODY.replace('<news-list', '<aside theme="ministry"><news-list').replace(
        '</news-list>',
        '</news-list></aside>',
      ),
    });
    assert.match(await barOf(all, 'contact-card'), /^0px/);
    assert.match(await barOf(all, 'news-list'), /^6px solid/);
  });

  it('give way to the nearest one, down to a single element', async (t) => {
    const visit = await open(t, {
      head: link('all'),
      html: 'theme="ministry"',
      body: `<aside theme="embassy">${BODY.replace('<news-list', '<news-list theme="plain"')}</aside>`,
    });
    assert.match(await barOf(visit, 'contact-card'), /^1px solid/);
    assert.match(await barOf(visit, 'news-list'), /^0px/);
    assert.equal(
      await visit.page.$eval('news-list', (list) => getComputedStyle(list).backgroundColor),
      'rgba(0, 0, 0, 0)',
    );
  });

  for (const theme of ['', ...THEMES]) {
    for (const scheme of ['light', 'dark']) {
      const least = theme === 'contrast' ? 7 : 4.5;
      it(`can be read: ${theme || 'none'}, ${scheme}, ${least}:1`, async (t) => {
        const visit = await open(t, {
          head: schemes(scheme) + link('all'),
          html: `theme="${theme}"`,
          scheme,
        });
        const space = await visit.page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--nb-space'),
        );
        assert.equal(space !== '', theme !== '', 'the theme is there');
        const found = await visit.page.evaluate(readContrasts);
        assert.ok(found.length > 20, 'texts were found');
        const lowest = found.reduce((low, one) => (one.ratio < low.ratio ? one : low));
        t.diagnostic(`lowest contrast ${lowest.ratio.toFixed(2)}:1 (${lowest.text})`);
        assert.ok(lowest.ratio >= least, JSON.stringify(lowest));
      });
    }
  }

  const barOf = (visit, element) =>
    visit.page.$eval(element, (found) => getComputedStyle(found).borderBlockStart);
});

/** Runs in the page: the contrast of every text in the elements against what is behind it (WCAG 2.2, 1.4.3). */
function readContrasts() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = (...layers) => {
    for (const colour of layers) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb
      .map((value) => value / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const paper = getComputedStyle(probe).color;
  const hosts = [
    ...document.querySelectorAll('dual-clock, incident-counter, contact-card, news-list, article-teaser'),
  ];
  return hosts.flatMap((host) => {
    const surface = getComputedStyle(host).backgroundColor;
    return [...host.shadowRoot.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter((element) => !element.matches('style, .spoken'))
      .map((element) => {
        const behind = luminance(paint(paper, surface));
        const text = luminance(paint(paper, surface, getComputedStyle(element).color));
        const [light, dark] = behind > text ? [behind, text] : [text, behind];
        return {
          ratio: (light + 0.05) / (dark + 0.05),
          text: `${host.localName}: ${element.textContent.trim().slice(0, 40)}`,
        };
      });
  });
}
