import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { held, json, silence, startSite } from './support/site.mjs';

const browser = useBrowser();
const newsOf = (title) => json([{ title }]);

async function open(t, html, answers) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()), ...answers });
  const visit = await browser.visit(t, site.origin);
  return { visit, site };
}

describe('many elements on one address', () => {
  it('make one request', async (t) => {
    const { visit, site } = await open(t, '<news-list></news-list><contact-card></contact-card>'.repeat(25));
    await visit.whenState('news-list, contact-card', 'ready');
    assert.equal((await visit.page.$$('news-list, contact-card')).length, 50);
    assert.equal(site.requestsFor('/site.json').length, 1);
    assertQuiet(visit);
  });

  it('make one request when all of them read again', async (t) => {
    const { visit, site } = await open(t, '<news-list></news-list>'.repeat(50));
    await visit.whenState('news-list', 'ready');
    await visit.reload('news-list');
    assert.equal(site.requestsFor('/site.json').length, 2);
  });

  it('make one request for different places in one answer', async (t) => {
    const html = '<news-list src="/x.json#/a"></news-list><news-list id="b" src="/x.json#/b"></news-list>';
    const answer = json({ a: [{ title: 'At a' }], b: [{ title: 'At b' }] });
    const { visit, site } = await open(t, html, { '/x.json': answer });
    await visit.whenState('news-list', 'ready');
    assert.deepEqual(await visit.words('#b', 'title'), ['At b']);
    assert.equal(site.requestsFor('/x.json').length, 1);
  });
});

describe('an element that goes before its answer comes', () => {
  it('ends its request', async (t) => {
    const { visit, site } = await open(t, '<news-list src="/slow.json"></news-list>', {
      '/slow.json': silence,
    });
    const request = await site.requestFor('/slow.json');
    await visit.page.$eval('news-list', (list) => list.remove());
    assert.equal(await request.ended, 'abandoned');
    assertQuiet(visit);
  });

  it('leaves the request to others that wait for it', async (t) => {
    const slow = held(newsOf('Worth the wait'));
    const html =
      '<news-list src="/slow.json"></news-list><news-list id="other" src="/slow.json"></news-list>';
    const { visit, site } = await open(t, html, { '/slow.json': slow });
    const request = await site.requestFor('/slow.json');
    await visit.page.$eval('news-list', (list) => list.remove());
    slow.release();
    await visit.whenState('#other', 'ready');
    assert.equal(await request.ended, 'answered');
    assert.equal(site.requestsFor('/slow.json').length, 1);
  });

  it('keeps its request when it is only moved', async (t) => {
    const slow = held(newsOf('Worth the move'));
    const html = '<news-list src="/slow.json"></news-list><main></main>';
    const { visit, site } = await open(t, html, { '/slow.json': slow });
    await site.requestFor('/slow.json');
    await visit.page.$eval('news-list', (list) => document.querySelector('main').append(list));
    slow.release();
    await visit.whenState('news-list', 'ready');
    assert.equal(site.requestsFor('/slow.json').length, 1);
    assert.deepEqual(await visit.words('main news-list', 'title'), ['Worth the move']);
  });
});

describe('an src that changes while its answer is on the way', () => {
  const change = (visit) =>
    visit.page.$eval('news-list', async (list) => {
      const loaded = new Promise((done) => list.addEventListener('load', done, { once: true }));
      list.src = '/quick.json';
      await loaded;
    });

  it('ends the request that nobody waits for', async (t) => {
    const answers = { '/slow.json': silence, '/quick.json': newsOf('Second') };
    const { visit, site } = await open(t, '<news-list src="/slow.json"></news-list>', answers);
    const request = await site.requestFor('/slow.json');
    await change(visit);
    assert.equal(await request.ended, 'abandoned');
    assert.deepEqual(await visit.words('news-list', 'title'), ['Second']);
    assertQuiet(visit);
  });

  it('is never overwritten by the earlier answer, that another element still waits for', async (t) => {
    const slow = held(newsOf('First'));
    const html =
      '<news-list src="/slow.json"></news-list><news-list id="other" src="/slow.json"></news-list>';
    const { visit, site } = await open(t, html, { '/slow.json': slow, '/quick.json': newsOf('Second') });
    await site.requestFor('/slow.json');
    await change(visit);
    slow.release();
    await visit.whenState('#other', 'ready');
    assert.deepEqual(await visit.words('#other', 'title'), ['First']);
    assert.deepEqual(await visit.words('news-list', 'title'), ['Second']);
    assert.equal((await visit.events('news-list:not(#other)')).length, 1);
    assertQuiet(visit);
  });
});
