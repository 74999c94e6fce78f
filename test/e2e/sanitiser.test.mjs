import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const HOSTILE = [
  '<p onclick="attacked()">One <a href="javascript:attacked()">two</a> <a href="/three">three</a>.</p>',
  '<script>attacked()</script><style>* { display: none }</style><iframe srcdoc="attack"></iframe>',
  '<p>Four<img src="/missing.png" alt="five" onerror="attacked()"></p>',
  '<svg onload="attacked()"><text>six</text></svg><p><span style="color: red">Seven</span></p>',
].join('');

const POLICIES = {
  'any page': {},
  'a page with trusted types': { 'content-security-policy': "require-trusted-types-for 'script'" },
  'a page with one trusted type': {
    'content-security-policy': "trusted-types lit-html; require-trusted-types-for 'script'",
  },
};

const HAS = { browser: useBrowser(), has: true };
const HAS_NONE = { browser: useBrowser({ flags: ['--disable-blink-features=SanitizerAPI'] }), has: false };
// Chromium can be had without its own; test/corpora takes it away by script, in every browser.
const BROWSERS = {
  ...(ENGINE !== 'webkit' && { 'a browser that has a sanitiser': HAS }),
  ...(ENGINE !== 'firefox' && { 'a browser that has none': HAS_NONE }),
};

for (const [which, { browser, has }] of Object.entries(BROWSERS)) {
  describe(`HTML from a stranger, in ${which}`, () => {
    async function open(t, headers) {
      const article = { title: 'An article', content_html: HOSTILE };
      const answers = {
        '/': page('<article-teaser></article-teaser>', { headers }),
        '/site.json': json({ articles: [article] }),
        '/missing.png': { status: 204 },
      };
      const site = await startSite(t, answers);
      const visit = await browser.visit(t, site.origin);
      await visit.page.evaluate(() => (globalThis.attacked = () => (globalThis.harm = true)));
      await visit.whenState('article-teaser', 'ready');
      return { visit, site };
    }

    it('is tried where it should be', async (t) => {
      const { visit } = await open(t);
      assert.equal(await visit.page.evaluate(() => 'setHTML' in Element.prototype), has);
    });

    for (const [kind, headers] of Object.entries(POLICIES)) {
      it(`keeps its words and links on ${kind}, and nothing that acts`, async (t) => {
        const { visit, site } = await open(t, headers);
        const body = await visit.parts('article-teaser', 'body');
        assert.match(body[0].text, /^One two three\.\s*Four\s*Seven$/);
        const links = (await visit.links('article-teaser')).map(({ href }) => href);
        assert.deepEqual(links, [`${site.origin}/three`]);
        assert.equal(await visit.page.evaluate(() => globalThis.harm), undefined);
        assertQuiet(visit);
      });
    }
  });
}
