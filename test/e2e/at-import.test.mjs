import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { DRIVERS_TIMER } from './support/engine.mjs';
import { page, scriptTag } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const browser = useBrowser();

/** Opens a page that counts from its first moment on which formatters are made and which timers are set. */
async function open(t, body, routes = {}) {
  const head = `<script>(${countMade})(${DRIVERS_TIMER})</script>${scriptTag('/noticeboard/noticeboard.js')}`;
  const site = await startSite(t, { '/': page(body, { head }), ...routes });
  const visit = await browser.visit(t, site.origin);
  await visit.page.evaluate(() => customElements.whenDefined('news-list').then(() => undefined));
  return visit;
}

const made = (visit) => visit.page.evaluate(() => globalThis.made);

describe('what the script makes', () => {
  it('is no formatter, no timer and no frame as long as no element is on the page', async (t) => {
    const visit = await open(t, '<p>A page.</p>');
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(await made(visit), []);
  });

  it('is no formatter for elements whose texts need none', async (t) => {
    const card = '<contact-card name="Enquiries" telephone="+44 20 7946 0456"></contact-card>';
    const teaser = `<article-teaser><script type="application/json">
      { "title": "The map desk", "content_text": "It moves to the first floor.", "url": "/desk" }
    </script></article-teaser>`;
    const visit = await open(t, card + teaser);
    await visit.whenState('contact-card, article-teaser', 'ready');
    assert.deepEqual(
      (await made(visit)).filter((what) => what.startsWith('Intl')),
      [],
    );
  });

  it('is no formatter for a document whose time zone no text needs', async (t) => {
    const document = { timeZone: 'Europe/London', contacts: [{ name: 'Enquiries', telephone: '1234' }] };
    const visit = await open(t, '<contact-card src="/site.json"></contact-card>', {
      '/site.json': json(document),
    });
    await visit.whenState('contact-card', 'ready');
    assert.equal((await made(visit)).includes('Intl.DateTimeFormat'), !(await knowsZones(visit)));
  });

  it('is no formatter of dates for days that are counted in the reader’s own zone', async (t) => {
    const visit = await open(t, '<incident-counter since="2018-03-04" event="the flood"></incident-counter>');
    await visit.whenState('incident-counter', 'ready');
    assert.ok(!(await made(visit)).includes('Intl.DateTimeFormat'));
  });

  it('is no formatter of dates or numbers for an English front page', async (t) => {
    const tags = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
    const body = tags.map((tag) => `<${tag} src="/site.json"></${tag}>`).join('');
    const visit = await open(t, body, { '/site.json': json(consulate()) });
    await visit.whenState(tags.join(), 'ready');
    await assertPlainEnglish(visit);
  });

  it('is no formatter of dates or numbers for what is said in English', async (t) => {
    const news = { items: [{ title: 'The ferry', url: '/m', date_published: '2020-09-25T10:15:00Z' }] };
    const contact = { name: 'Enquiries', openingHours: ['Mo-Su 09:00-17:00'], timeZone: 'Asia/Tokyo' };
    const body = `<dual-clock cities="London=Europe/London, Tokyo=Asia/Tokyo" seconds></dual-clock>
      <incident-counter since="2018-03-04" event="the flood"></incident-counter>
      <news-list><script type="application/json">${JSON.stringify(news)}</script></news-list>
      <contact-card><script type="application/json">${JSON.stringify(contact)}</script></contact-card>`;
    const visit = await open(t, body);
    await visit.whenState('dual-clock, incident-counter, news-list, contact-card', 'ready');
    await visit.page.waitForFunction(() =>
      document.querySelector('contact-card').shadowRoot.querySelector('[part=open]')?.textContent.trim(),
    );
    await assertPlainEnglish(visit);
  });

  it('is a formatter as soon as a text needs one', async (t) => {
    const visit = await open(t, '<dual-clock lang="de" cities="London=Europe/London"></dual-clock>');
    await visit.whenState('dual-clock', 'ready');
    assert.ok((await made(visit)).includes('Intl.DateTimeFormat'));
  });
});

/** Whether the browser tells a zone's offset without a formatter. */
const knowsZones = (visit) => visit.page.evaluate(() => 'Temporal' in globalThis);

async function assertPlainEnglish(visit) {
  const expected = ['Intl.PluralRules', ...((await knowsZones(visit)) ? [] : ['Intl.DateTimeFormat'])];
  const found = (await made(visit)).filter((what) => what.startsWith('Intl'));
  assert.deepEqual(new Set(found), new Set(expected));
}

/** Runs in the page, before all else. */
function countMade(driversTimer) {
  globalThis.made = [];
  const note = (what) => globalThis.made.push(what);
  const formatters = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat'];
  for (const name of [...formatters, 'DisplayNames', 'Collator', 'Segmenter', 'DurationFormat']) {
    if (!Intl[name]) continue;
    Intl[name] = new Proxy(Intl[name], {
      construct(target, about) {
        note(`Intl.${name}`);
        return Reflect.construct(target, about);
      },
      apply(target, self, about) {
        note(`Intl.${name}`);
        return Reflect.apply(target, self, about);
      },
    });
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name].bind(globalThis);
    globalThis[name] = (...about) => {
      if (about[1] !== driversTimer) note(name);
      return original(...about);
    };
  }
}
