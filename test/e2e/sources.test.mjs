import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertOneWarning, assertQuiet } from './support/expect.mjs';
import { page, scriptTag } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const browser = useBrowser();
const item = (title, url) => ({ id: title, title, url, date_published: '2020-09-25' });

/** Opens a page with one element on a site with these answers, and waits until it shows its data. */
async function open(t, html, answers = {}) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()), ...answers });
  const visit = await browser.visit(t, site.origin);
  const [, tag] = /^<([\w-]+)/.exec(html);
  await visit.whenState(tag, 'ready');
  return { visit, site };
}

describe('the address that an element reads', () => {
  it('may be given by the script that loads the elements, long after the page', async (t) => {
    const answers = {
      '/': page('<news-list></news-list>', { head: '' }),
      '/site.json': json(consulate()),
    };
    const site = await startSite(t, answers);
    const visit = await browser.visit(t, site.origin);
    await visit.page.evaluate(async () => {
      const { configure } = await import('/noticeboard/noticeboard.js');
      configure({ src: '/site.json' });
    });
    await visit.whenState('news-list', 'ready');
    assertQuiet(visit);
    const events = await visit.events('news-list');
    assert.deepEqual(
      events.map(({ type }) => type),
      ['load'],
    );
  });

  it('is none where the script tag has an empty one, as a template leaves it', async (t) => {
    const head = scriptTag('/noticeboard/noticeboard.js', '');
    const site = await startSite(t, { '/': page('<news-list>News</news-list>', { head }) });
    const visit = await browser.visit(t, site.origin);
    await visit.whenState('news-list', 'error');
    assertOneWarning(visit, /There is nothing to read/);
  });

  it("is its own src rather than the page's", async (t) => {
    const feed = json({ items: [item('A message of the harbour', '/a')] });
    const html = '<news-list src="/harbour.json"></news-list><contact-card></contact-card>';
    const { visit } = await open(t, html, { '/harbour.json': feed });
    await visit.whenState('contact-card', 'ready');
    assert.deepEqual(await visit.words('news-list', 'title'), ['A message of the harbour']);
    assert.deepEqual(await visit.words('contact-card', 'name'), ['Consular queries']);
    assertQuiet(visit);
  });

  it('may point into the answer', async (t) => {
    const deep = { data: { 'press/room': [{ posts: [item('Far inside', '/deep')] }] } };
    const html = '<news-list src="/deep.json#/data/press~1room/0/posts"></news-list>';
    const { visit } = await open(t, html, { '/deep.json': json(deep) });
    assert.deepEqual(await visit.words('news-list', 'title'), ['Far inside']);
    assertQuiet(visit);
  });

  it('may be that of a bare JSON Feed', async (t) => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tides',
      items: [item('High water', '/h')],
    };
    const answer = json(feed, { type: 'application/feed+json' });
    const { visit } = await open(t, '<news-list src="/feed.json"></news-list>', { '/feed.json': answer });
    assert.deepEqual(await visit.words('news-list', 'heading'), ['Tides']);
    assert.deepEqual(await visit.words('news-list', 'title'), ['High water']);
    assertQuiet(visit);
  });

  for (const [tag, part, list, words] of [
    ['news-list', 'title', [item('From a list', '/l')], 'From a list'],
    ['article-teaser', 'title', [item('From a list', '/l')], 'From a list'],
    ['contact-card', 'name', [{ name: 'Porter', email: 'porter@example.org' }], 'Porter'],
    ['incident-counter', 'count', [{ since: '2020-09-20', event: 'the tide' }], '5'],
    ['dual-clock', 'label', [{ label: 'Oslo', timeZone: 'Europe/Oslo' }], 'Oslo'],
  ]) {
    it(`may be that of a bare list, for <${tag}>`, async (t) => {
      const { visit } = await open(t, `<${tag} src="/list.json"></${tag}>`, { '/list.json': json(list) });
      assert.deepEqual(await visit.words(tag, part), [words]);
      assertQuiet(visit);
    });
  }

  it('is what links in the answer are relative to', async (t) => {
    const feed = { home_page_url: 'all', items: [item('A relative', 'messages/one')] };
    const html = '<news-list src="/deep/inside/feed.json"></news-list>';
    const { visit, site } = await open(t, html, { '/deep/inside/feed.json': json(feed) });
    assert.equal(
      (await visit.parts('news-list', 'title'))[0].href,
      `${site.origin}/deep/inside/messages/one`,
    );
    assert.equal((await visit.parts('news-list', 'more'))[0].href, `${site.origin}/deep/inside/all`);
  });

  it('is followed when it changes', async (t) => {
    const answers = { '/b.json': json([item('The second', '/b')]) };
    const { visit } = await open(t, '<news-list></news-list>', answers);
    await visit.page.$eval('news-list', async (list) => {
      const loaded = new Promise((done) => list.addEventListener('load', done, { once: true }));
      list.src = '/b.json';
      await loaded;
    });
    assert.deepEqual(await visit.words('news-list', 'title'), ['The second']);
  });
});

describe('an address that is wrong for a while', () => {
  it('leaves nothing behind when it is right again', async (t) => {
    const { visit } = await open(t, '<news-list></news-list>');
    const before = await visit.text('news-list');
    const ask = (src) =>
      visit.page.$eval('news-list', (list, address) => list.setAttribute('src', address), src);
    await ask('/nothing.json');
    await visit.whenState('news-list', 'stale');
    await ask('/site.json');
    await visit.whenState('news-list', 'ready');
    assert.equal(await visit.text('news-list'), before);
  });
});

describe('the item that an element shows', () => {
  it('is the one that it names', async (t) => {
    const { visit } = await open(t, '<contact-card item="visas"></contact-card>');
    assert.deepEqual(await visit.words('contact-card', 'name'), ['Visa desk']);
    assert.match(await visit.text('contact-card'), /Mornings: \+44 20 7946 0999/);
  });

  it('is the first where it names none', async (t) => {
    const { visit } = await open(t, '<article-teaser></article-teaser>');
    assert.deepEqual(await visit.words('article-teaser', 'title'), ['The harbour master remembers']);
  });

  it('changes with its attribute, without a new request', async (t) => {
    const { visit, site } = await open(t, '<contact-card></contact-card>');
    await visit.page.$eval('contact-card', async (card) => {
      card.setAttribute('item', 'visas');
      await card.updateComplete;
    });
    assert.deepEqual(await visit.words('contact-card', 'name'), ['Visa desk']);
    assert.equal(site.requestsFor('/site.json').length, 1);
  });

  it('is shown as before when a name that is not there is taken back', async (t) => {
    const { visit } = await open(t, '<contact-card item="consular"></contact-card>');
    const before = await visit.text('contact-card');
    const ask = (item) => visit.page.$eval('contact-card', (card, id) => card.setAttribute('item', id), item);
    await ask('gone');
    await visit.whenState('contact-card', 'stale');
    await ask('consular');
    await visit.whenState('contact-card', 'ready');
    assert.equal(await visit.text('contact-card'), before);
  });
});
