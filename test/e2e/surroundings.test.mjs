import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { held, json, silence, startSite } from './support/site.mjs';

const browser = useBrowser();

async function open(t, html, answers) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()), ...answers });
  const visit = await browser.visit(t, site.origin);
  return { visit, site };
}

/** Waits until an element's words are others than before. */
function whenWordsChange(visit, selector, change) {
  return visit.page.$eval(
    selector,
    async ({ shadowRoot }, source) => {
      const changed = new Promise((done) => {
        new MutationObserver(done).observe(shadowRoot, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      const [name, value] = source;
      document.querySelector('main').setAttribute(name, value);
      await changed;
    },
    change,
  );
}

describe('an element on its page', () => {
  it('follows the language around it', async (t) => {
    const { visit } = await open(t, '<main><incident-counter item="library"></incident-counter></main>');
    await visit.whenState('incident-counter', 'ready');
    await whenWordsChange(visit, 'incident-counter', ['lang', 'de']);
    assert.match(await visit.text('incident-counter'), /928 Tage/);
    assertQuiet(visit);
  });

  it('follows the zone around it', async (t) => {
    const { visit } = await open(t, '<main><incident-counter></incident-counter></main>');
    await visit.whenState('incident-counter', 'ready');
    await whenWordsChange(visit, 'incident-counter', ['time-zone', 'Pacific/Kiritimati']);
    assert.deepEqual(await visit.words('incident-counter', 'count'), ['937']);
    assertQuiet(visit);
  });

  it('follows the hour cycle around it', async (t) => {
    const { visit } = await open(t, '<main><dual-clock></dual-clock></main>');
    await visit.whenState('dual-clock', 'ready');
    await whenWordsChange(visit, 'dual-clock', ['hour-cycle', 'h12']);
    assert.deepEqual(await visit.words('dual-clock', 'city'), ['Moscow 1:15 pm', 'London 11:15 am']);
    assertQuiet(visit);
  });

  it('speaks the language of the data where the page names none', async (t) => {
    const data = { ...consulate(), language: 'de' };
    const html = '<incident-counter item="library"></incident-counter>';
    const answers = { '/': page(html, { lang: '' }), '/site.json': json(data) };
    const { visit } = await open(t, html, answers);
    await visit.whenState('incident-counter', 'ready');
    assert.match(await visit.text('incident-counter'), /928 Tage/);
  });
});

describe('an element whose first answer is on the way', () => {
  it('shows its fallback', async (t) => {
    const slow = held(json(consulate()));
    const { visit, site } = await open(t, '<news-list>See the board</news-list>', { '/site.json': slow });
    await site.requestFor('/site.json');
    await visit.whenState('news-list', 'loading');
    assert.equal(await visit.text('news-list'), 'See the board');
    assert.ok(await visit.page.$('news-list:state(loading)'));
    slow.release();
    await visit.whenState('news-list', 'ready');
    assert.ok(await visit.page.$('news-list:state(ready):not(:state(loading))'));
    assert.doesNotMatch(await visit.text('news-list'), /See the board/);
  });

  it('says so where it has none', async (t) => {
    const { visit } = await open(t, '<news-list></news-list>', { '/site.json': silence });
    await visit.whenState('news-list', 'loading');
    await visit.page.waitForFunction(() => document.querySelector('news-list').shadowRoot.textContent.trim());
    assert.equal(await visit.text('news-list'), 'Loading…');
  });
});

describe('an element that is lazy', () => {
  it('reads only when a reader comes near', async (t) => {
    const html =
      '<div style="block-size: 5000px"></div><news-list loading="lazy" src="/far.json"></news-list>';
    const { visit, site } = await open(t, `<contact-card></contact-card>${html}`, {
      '/far.json': json([{ title: 'Far down' }]),
    });
    await visit.whenState('contact-card', 'ready');
    assert.deepEqual(site.requestsFor('/far.json'), []);
    await visit.page.$eval('news-list', (list) => list.scrollIntoView());
    await visit.whenState('news-list', 'ready');
    assert.deepEqual(await visit.words('news-list', 'title'), ['Far down']);
  });
});

describe('an element that is lazy no more', () => {
  async function openFar(t) {
    const html =
      '<div style="block-size: 5000px"></div><news-list loading="lazy" src="/far.json"></news-list>';
    const { visit } = await open(t, html, { '/far.json': json([{ title: 'Far down' }]) });
    await visit.whenState('news-list', 'loading');
    return visit;
  }

  it('reads at once', async (t) => {
    const visit = await openFar(t);
    await visit.page.$eval('news-list', (list) => list.removeAttribute('loading'));
    await visit.whenState('news-list', 'ready');
  });

  it('reads when it is asked to', async (t) => {
    const visit = await openFar(t);
    const state = await visit.page.$eval('news-list', async (list) => {
      await list.reload();
      return list.state;
    });
    assert.equal(state, 'ready');
  });
});

describe('data for readers who are signed in', () => {
  const cookies = (site) => site.requestsFor('/data.json').map(({ headers }) => headers.cookie);

  async function openWithCookie(t, attribute) {
    const headers = { 'set-cookie': 'reader=1' };
    // Another port of the same machine is another origin, but shares its cookies.
    const otherHeaders = { 'access-control-allow-credentials': 'true', 'content-type': 'application/json' };
    const other = await startSite(t, {
      '/data.json': ({ headers: { origin } }, response) =>
        response
          .writeHead(200, { ...otherHeaders, 'access-control-allow-origin': origin })
          .end('[{ "title": "Yours" }]'),
    });
    const html = `<news-list src="${other.origin}/data.json" ${attribute}></news-list>`;
    const { visit } = await open(t, html, { '/': page(html, { headers }) });
    await visit.whenState('news-list', 'ready');
    return other;
  }

  it('is asked for without cookies', async (t) => {
    assert.deepEqual(cookies(await openWithCookie(t, '')), [undefined]);
  });

  it('is asked for with cookies where the tag says so', async (t) => {
    assert.deepEqual(cookies(await openWithCookie(t, 'crossorigin="use-credentials"')), ['reader=1']);
  });
});
