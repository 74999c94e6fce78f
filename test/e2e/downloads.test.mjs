import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page, SCRIPT } from './support/pages.mjs';
import { CHUNKS, DIST, held, json, loadedBy, startSite } from './support/site.mjs';

const PAGES = [
  ['dual-clock'],
  ['incident-counter'],
  ['contact-card', 'news-list', 'article-teaser'],
  ['contact-card', 'news-list', 'article-teaser', 'dual-clock', 'incident-counter'],
];

const browser = useBrowser();

const tagsOf = (tags) => tags.map((tag) => `<${tag}></${tag}>`).join('');
const filesOf = (tags) => [...new Set([...loadedBy.core, ...tags.flatMap((tag) => loadedBy[tag])])];

/** Words alone: neither HTML, which wants a sanitiser, nor opening hours. */
function plainData() {
  const data = consulate();
  for (const contact of data.contacts) delete contact.openingHours;
  for (const article of data.articles) {
    article.content_text ??= 'One.\n\nTwo.';
    delete article.content_html;
  }
  return data;
}

/** Our scripts that a page has asked for, without the server's name. */
function scriptsIn({ requests }) {
  return requests
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith('/noticeboard/') && path.endsWith('.js'))
    .map((path) => path.replace('/noticeboard/', ''));
}

describe('a cold page', () => {
  for (const tags of PAGES) {
    it(`downloads what preload.json says for ${tags.join(', ')}, and nothing else`, async (t) => {
      const site = await startSite(t, { '/': page(tagsOf(tags)), '/site.json': json(plainData()) });
      const visit = await browser.visit(t, site.origin);
      for (const tag of tags) await visit.whenState(tag, 'ready');
      assertQuiet(visit);
      assert.deepEqual(new Set(scriptsIn(visit)), new Set(['noticeboard.js', ...filesOf(tags)]));
    });
  }

  it('downloads luxon where a counter counts more than days, and asks for it with the rest', async (t) => {
    const [view] = loadedBy['incident-counter'];
    const [luxon] = loadedBy['incident-counter[units]'];
    assert.match(readFileSync(`${DIST}/${luxon}`, 'utf8'), /ianaName/);
    const file = held({
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(`${DIST}/${view}`),
    });
    const site = await startSite(t, {
      '/': page('<incident-counter units="years days"></incident-counter>'),
      '/site.json': json(plainData()),
      [`/noticeboard/${view}`]: file,
    });
    const visiting = browser.visit(t, site.origin);
    await site.requestFor(`/noticeboard/${luxon}`);
    file.release();
    const visit = await visiting;
    await visit.whenState('incident-counter', 'ready');
    assert.deepEqual(
      new Set(scriptsIn(visit)),
      new Set(['noticeboard.js', ...filesOf(['incident-counter', 'incident-counter[units]'])]),
    );
  });

  it('asks for everything that it needs before the first of it has come', async (t) => {
    const tags = PAGES.at(-1);
    const [core] = loadedBy.core;
    const file = held({
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(`${DIST}/${core}`),
    });
    const site = await startSite(t, {
      '/': page(tagsOf(tags)),
      '/site.json': json(plainData()),
      [`/noticeboard/${core}`]: file,
    });
    const visiting = browser.visit(t, site.origin); // for some engines a page is not loaded before its scripts are
    await Promise.all(filesOf(tags).map((name) => site.requestFor(`/noticeboard/${name}`)));
    file.release();
    const visit = await visiting;
    for (const tag of tags) await visit.whenState(tag, 'ready');
  });

  it('asks for all that makes HTML harmless with the first text of HTML, in one go', async (t) => {
    const [body, purify] = ['html-body', 'purify.es'].map((name) => `${CHUNKS}/${name}.js`);
    const file = held({
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(`${DIST}/${body}`),
    });
    const head = `<script>delete Element.prototype.setHTML;</script>${SCRIPT}`;
    const site = await startSite(t, {
      '/': page('<article-teaser></article-teaser>', { head }),
      '/site.json': json({ articles: [{ title: 'Title', content_html: '<p>One</p>' }] }),
      [`/noticeboard/${body}`]: file,
    });
    const visiting = browser.visit(t, site.origin);
    await Promise.all([body, purify].map((name) => site.requestFor(`/noticeboard/${name}`)));
    file.release();
    const visit = await visiting;
    await visit.whenState('article-teaser', 'ready');
    assert.deepEqual(await visit.words('article-teaser', 'body'), ['One']);
  });

  it('loads nothing for tags that are not there, and what draws one when it comes', async (t) => {
    const site = await startSite(t, { '/': page(''), '/site.json': json(plainData()) });
    const visit = await browser.visit(t, site.origin);
    await visit.page.evaluate(() => customElements.whenDefined('news-list'));
    assert.deepEqual(new Set(scriptsIn(visit)), new Set(['noticeboard.js', ...loadedBy.core]));
    await visit.page.evaluate(() => document.body.append(document.createElement('news-list')));
    await visit.whenState('news-list', 'ready');
  });
});

describe('the page of one file', () => {
  it('shows all five, and asks for no other script', async (t) => {
    const tags = PAGES.at(-1);
    const head =
      '<script type="module" src="/noticeboard/noticeboard.single.js" data-src="/site.json"></script>';
    const site = await startSite(t, { '/': page(tagsOf(tags), { head }), '/site.json': json(consulate()) });
    const visit = await browser.visit(t, site.origin);
    for (const tag of tags) await visit.whenState(tag, 'ready');
    assertQuiet(visit);
    assert.deepEqual(scriptsIn(visit), ['noticeboard.single.js']);
  });
});
