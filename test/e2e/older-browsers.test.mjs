import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { except } from './support/engine.mjs';
import { assertQuiet, assertReadable } from './support/expect.mjs';
import { CLOCK, page, SCRIPT } from './support/pages.mjs';
import { DIST, json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
const ALL = ELEMENTS.map((tag) => `<${tag}><p>Fallback of ${tag}</p></${tag}>`).join('\n');
const LINK_STYLES = '<link rel="stylesheet" href="/noticeboard/noticeboard.css">';

/** What the oldest supported browsers (Chrome 111, Firefox 114, Safari 16.4) lack, one or another of them. */
const LATER = [
  'URL.canParse',
  'URL.parse',
  'AbortSignal.any',
  'Array.fromAsync',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'CSS.highlights',
  'CSS.registerProperty',
  'CustomStateSet',
  'Document.parseHTML',
  'Element.prototype.checkVisibility',
  'Element.prototype.moveBefore',
  'Element.prototype.setHTML',
  'Element.prototype.setHTMLUnsafe',
  'ElementInternals.prototype.states',
  'Intl.DurationFormat',
  'Intl.Locale.prototype.getTextInfo',
  'Intl.Locale.prototype.getWeekInfo',
  'Iterator',
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'Set.prototype.difference',
  'Set.prototype.intersection',
  'Set.prototype.union',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Temporal',
  'Uint8Array.fromBase64',
  'navigation',
  'navigator.locks',
  'requestIdleCallback',
  'scheduler',
  'startViewTransition',
  'trustedTypes',
];

/** What browsers lack that are older still: some of it, or all. */
const EARLIER = [
  'Array.prototype.at',
  'CSSStyleSheet.prototype.replaceSync',
  'Document.prototype.adoptedStyleSheets',
  'ElementInternals',
  'HTMLElement.prototype.attachInternals',
  'Intl.PluralRules',
  'Intl.RelativeTimeFormat',
  'IntersectionObserver',
  'Object.hasOwn',
  'ResizeObserver',
  'structuredClone',
];

const browser = useBrowser();

async function open(t, { without = [], script = SCRIPT, body = ALL, styles = '' } = {}) {
  const head = `<script>(${takeAway})(${JSON.stringify(without)})</script>${styles}${script}`;
  const site = await startSite(t, {
    '/': page(body, { head }),
    '/site.json': json(consulate()),
    '/newer.js': { headers: { 'content-type': 'text/javascript' }, body: 'import defer new syntax;' },
  });
  return browser.visit(t, site.origin);
}

/** Runs in the page, before its other scripts. */
function takeAway(names) {
  for (const name of names) {
    if (name === 'color-mix()') {
      CSS.supports = (property) => property !== 'color';
      continue;
    }
    const path = name.split('.');
    const last = path.pop();
    const holder = path.reduce((value, key) => value?.[key], globalThis);
    if (!holder || !(last in holder)) continue;
    for (let owner = holder; owner; owner = Object.getPrototypeOf(owner)) delete owner[last];
    if (last in holder) Object.defineProperty(holder, last, { value: undefined });
  }
}

async function assertFallbacks(visit) {
  for (const tag of ELEMENTS) assert.equal(await visit.text(tag), `Fallback of ${tag}`);
}

describe('the oldest supported browsers', () => {
  it('show all elements without what came later', async (t) => {
    const visit = await open(t, { without: LATER, script: SCRIPT + CLOCK });
    await visit.whenState(ELEMENTS.join(), 'ready');
    for (const tag of ELEMENTS) assertReadable(await visit.text(tag));
    assertQuiet(visit);
  });

  it('can read every built file: it has no newer syntax than theirs', async () => {
    const names = (await readdir(DIST, { recursive: true })).filter((name) => name.endsWith('.js'));
    for (const name of names.filter((candidate) => candidate !== 'cli.js')) {
      const text = await readFile(`${DIST}/${name}`, 'utf8');
      assert.doesNotThrow(() => parse(text, { ecmaVersion: 2022, sourceType: 'module' }), name);
    }
    assert.ok(names.length > ELEMENTS.length);
  });
});

describe('a browser that is older still', () => {
  const OLDER = {
    'Chrome 110': ['color-mix()'],
    'Safari 16.3': ['Document.prototype.adoptedStyleSheets', 'HTMLElement.prototype.attachInternals'],
    jsdom: ['CSS', 'Document.prototype.adoptedStyleSheets'],
    'happy-dom': ['HTMLElement.prototype.attachInternals'],
    'one that knows elements and little else': ['color-mix()', ...EARLIER],
    'one that knows modules and no elements': [
      'color-mix()',
      'customElements',
      'Element.prototype.attachShadow',
    ],
  };
  for (const [which, without] of Object.entries(OLDER)) {
    it(`shows the fallbacks, and no error: ${which}`, async (t) => {
      const visit = await open(t, { without, styles: LINK_STYLES });
      await visit.page.evaluate(() => import('/noticeboard/noticeboard.js').then(() => undefined));
      await assertFallbacks(visit);
      assertQuiet(visit);
    });
  }

  it('shows the fallbacks where it does not know what a module is', async (t) => {
    const script = SCRIPT.replace('type="module"', 'type="something-newer"');
    const visit = await open(t, { script, styles: LINK_STYLES });
    await assertFallbacks(visit);
    assertQuiet(visit);
  });

  it('shows the fallbacks where it cannot read the script', async (t) => {
    const script = '<script type="module" src="/newer.js"></script>';
    const visit = await open(t, { script, styles: LINK_STYLES });
    await assertFallbacks(visit);
  });

  it(
    'shows the fallbacks where scripts are switched off',
    except({ firefox: 'only Chromium', webkit: 'only Chromium' }),
    async (t) => {
      const site = await startSite(t, { '/': page(ALL, { head: LINK_STYLES + SCRIPT }) });
      const visit = await browser.visit(t, site.origin);
      await visit.page.setJavaScriptEnabled(false);
      await visit.page.reload();
      await assertFallbacks(visit);
    },
  );
});
