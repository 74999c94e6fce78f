import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertOneWarning, assertQuiet, assertReadable } from './support/expect.mjs';
import { page, SCRIPT } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
const ALL = ELEMENTS.map((tag) => `<${tag}><p>Fallback of ${tag}</p></${tag}>`).join('\n');
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

/** As editors paste them into a CMS: browsers tell a page's owner of such attributes wherever they read them. */
const styled = (html) => html.replaceAll('<p>', `<p style = 'color: red' onclick='attacked()'>`);

/** Entities, HTML and a picture: whatever passes through the library's own HTML. */
function markedUp() {
  const data = consulate();
  data.incidents[0].event = 'Storm &amp; flood';
  data.news.items[0].content_html = styled(
    '<p>The <b id="b"STYLE="color: red">forms</b> are &lt;blue&gt;.</p>',
  );
  data.articles[0].content_html = styled(data.articles[0].content_html);
  delete data.news.items[0].summary;
  return data;
}

/** Opens a page with all elements under a Content-Security-Policy. */
async function open(t, policy) {
  const headers = { 'content-security-policy': policy };
  const answers = { '/': page(ALL, { head: SCRIPT, headers }), '/site.json': json(markedUp()) };
  const site = await startSite(t, answers);
  return browser.visit(t, site.origin);
}

async function assertAllWork(visit) {
  await visit.whenState(ELEMENTS.join(), 'ready');
  for (const element of ELEMENTS) assertReadable(await visit.text(element));
  assert.match(await visit.text('incident-counter'), /since Storm & flood/);
  assert.match(await visit.text('news-list'), /The forms are <blue>\./);
  assert.equal((await visit.paragraphs('article-teaser', 'body')).length, 3);
  assert.deepEqual(visit.pageErrors, []);
}

const browser = useBrowser();

const FORMATS = [
  'wordpress.json',
  'json-ld-articles.json',
  'govuk-news.json',
  'rss2.xml',
  'atom.xml',
  'list.json',
];

describe('a strict Content-Security-Policy, with data of a CMS', () => {
  for (const file of FORMATS) {
    it(`is kept: ${file}`, async (t) => {
      const written = await readFile(new URL(`../fixtures/own/${file}`, import.meta.url), 'utf8');
      // Pictures of other hosts are for the page's author to allow: here they are the site's own.
      const text = styled(written).replaceAll(/https:\/\/[\w.]+\/([\w/-]+\.jpg)/g, '/$1');
      const headers = { 'content-security-policy': STRICT };
      const tags = '<news-list src="/data"></news-list><article-teaser src="/data"></article-teaser>';
      const site = await startSite(t, {
        '/': page(tags, { head: SCRIPT, headers }),
        '/data': { body: text },
      });
      const visit = await browser.visit(t, site.origin);
      await visit.whenState('news-list,article-teaser', 'ready');
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.pageErrors, []);
    });
  }
});

describe('a page with a strict Content-Security-Policy', () => {
  it('shows all elements without a violation', async (t) => {
    const visit = await open(t, STRICT);
    await assertAllWork(visit);
    assert.deepEqual(await visit.violations(), []);
    assertQuiet(visit);
  });

  it('cuts excerpts to the lines that are asked for', async (t) => {
    const visit = await open(t, STRICT);
    await visit.add('news-list', { id: 'cut', excerpt: '3' });
    await visit.whenState('#cut', 'ready');
    const clamps = await visit.page.$eval('#cut', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part~="summary"]')].map(
        (summary) => getComputedStyle(summary).webkitLineClamp,
      ),
    );
    assert.deepEqual(new Set(clamps), new Set(['3']));
  });

  it('shows all elements where trusted types are a list with lit-html', async (t) => {
    const visit = await open(t, `${STRICT}; trusted-types lit-html`);
    await assertAllWork(visit);
    assert.deepEqual(await visit.violations(), []);
    assertQuiet(visit);
  });

  it('shows all elements where trusted types are a list with noticeboard', async (t) => {
    const visit = await open(t, `${STRICT}; trusted-types noticeboard`);
    await assertAllWork(visit);
    assert.deepEqual(visit.warnings, []);
  });

  it('leaves the name lit-html to a Lit of the page that comes later, where duplicates are allowed', async (t) => {
    const visit = await open(t, `${STRICT}; trusted-types lit-html 'allow-duplicates'`);
    await assertAllWork(visit);
    const pagesOwn = await visit.page.evaluate(
      () => globalThis.trustedTypes?.createPolicy('lit-html', {}).name ?? 'lit-html',
    );
    assert.equal(pagesOwn, 'lit-html');
    assert.deepEqual(await visit.violations(), []);
    assertQuiet(visit);
  });

  it('shows all elements where trusted types are listed and not required', async (t) => {
    const visit = await open(t, 'trusted-types some-policy');
    await assertAllWork(visit);
    assert.deepEqual(visit.warnings, []);
  });

  for (const list of ['some-policy', "'none'"]) {
    it(`keeps its fallbacks where trusted types are ${list}, and says once why`, async (t) => {
      const visit = await open(t, `trusted-types ${list}; require-trusted-types-for 'script'`);
      await visit.page.evaluate(() => import('/noticeboard/noticeboard.js').then(() => undefined));
      // The words are loaded where they are needed; later comes no second one.
      for (let tries = 0; tries < 100 && visit.warnings.length === 0; tries += 1) await delay(50);
      for (const element of ELEMENTS) {
        assert.equal(await visit.text(element), `Fallback of ${element}`);
      }
      assertOneWarning(visit, /Content-Security-Policy/, /trusted-types/, /lit-html/);
      assert.deepEqual(visit.pageErrors, []);
    });
  }

  it('says what to mend where data may not be read from elsewhere', async (t) => {
    const visit = await open(t, STRICT);
    await visit.whenState(ELEMENTS.join(), 'ready');
    await visit.add('news-list', { id: 'far', src: 'http://127.0.0.1:9/feed.json' }, 'Far fallback');
    await visit.whenState('#far', 'error');
    assert.equal(await visit.text('#far'), 'Far fallback');
    assertOneWarning(visit, /<news-list id="far"/, /Content-Security-Policy/);
  });
});
