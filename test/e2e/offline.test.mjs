import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { except } from './support/engine.mjs';
import { assertOneWarning, assertReadable } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];

const browser = useBrowser();

async function open(t, html) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()) });
  const visit = await browser.visit(t, site.origin);
  return { visit, site };
}

describe('a reader who loses the connection', () => {
  for (const tag of ELEMENTS) {
    it(`keeps what was read, and is told when that was: <${tag}>`, async (t) => {
      const { visit } = await open(t, `<${tag}></${tag}>`);
      await visit.whenState(tag, 'ready');
      const before = await visit.text(tag);
      await visit.page.setOfflineMode(true);
      await visit.reload(tag);
      await visit.whenState(tag, 'stale');

      const after = await visit.text(tag);
      assert.equal(after, `${before} This could not be updated. Last read: 11:15.`);
      const [status] = await visit.accessible(tag, 'status');
      assert.ok(status, 'a screen reader is told');
      assertOneWarning(visit, new RegExp(`<${tag}>`), /no connection/);
      const [, failure] = await visit.events(tag);
      assert.deepEqual([failure.type, failure.code], ['error', 'network']);
    });
  }

  it('sees new content when the connection is back', async (t) => {
    const { visit, site } = await open(t, '<news-list></news-list>');
    await visit.whenState('news-list', 'ready');
    await visit.page.setOfflineMode(true);
    await visit.reload('news-list');
    site.answer('/site.json', json({ news: [{ title: 'Connected again' }] }));
    await visit.page.setOfflineMode(false); // upon which it reads by itself
    await visit.reload('news-list');
    await visit.whenState('news-list', 'ready');
    assert.equal(await visit.text('news-list'), 'Connected again');
  });
});

/** The fallback stays there until the next page. */
const NEVER_AGAIN = { firefox: 'a page of it never asks again for a module that could not be loaded once' };

describe('a reader who never had a connection', () => {
  /** Opens a page whose script has run and which has no element yet, and cuts it off. */
  async function openAndCutOff(t) {
    const { visit, site } = await open(t, '');
    await visit.configure({ src: '/site.json' });
    await visit.page.evaluate(() => customElements.whenDefined('news-list').then(() => true)); // the script is there
    await visit.page.setOfflineMode(true);
    return { visit, site };
  }

  for (const tag of ELEMENTS) {
    it(`sees the fallback: <${tag}>`, async (t) => {
      const { visit } = await openAndCutOff(t);
      await visit.add(tag, {}, 'What stood there');
      await visit.whenState(tag, 'error');
      assert.equal(await visit.text(tag), 'What stood there');
      assertOneWarning(visit, new RegExp(`<${tag}>`), /no connection/);
      assert.deepEqual(visit.pageErrors, []);
    });
  }

  it('sees the fallback of a counter that needs no data', async (t) => {
    const { visit } = await openAndCutOff(t);
    await visit.add('incident-counter', { since: '2018-03-04' }, 'Since 4 March 2018');
    await visit.whenState('incident-counter', 'error');
    assert.equal(await visit.text('incident-counter'), 'Since 4 March 2018');
    assert.equal((await visit.events('incident-counter'))[0].code, 'network');
    assert.equal(visit.warnings.length, 1);
    assert.deepEqual(visit.pageErrors, []);
  });

  for (const tag of ELEMENTS) {
    it(`sees the content once there is one: <${tag}>`, except(NEVER_AGAIN), async (t) => {
      const { visit } = await openAndCutOff(t);
      await visit.add(tag);
      await visit.whenState(tag, 'error');
      await visit.page.setOfflineMode(false);
      await visit.reload(tag);
      await visit.whenState(tag, 'ready');
      assertReadable(await visit.text(tag));
    });
  }
});
