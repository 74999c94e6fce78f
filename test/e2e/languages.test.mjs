import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { CHUNKS, startSite } from './support/site.mjs';

const TAGS = readdirSync(new URL('../../src/language/words/', import.meta.url)).map((file) =>
  file.slice(0, -3),
);
const CARD = '<contact-card name="Consul" telephone="+44 20 7946 0000"></contact-card>';

const browser = useBrowser();

/** The languages whose words a visit has loaded. */
function languagesOf({ requests }) {
  const names = requests.map((url) => /\/chunks\/\w+\/([\w-]+)\.js$/.exec(url)?.[1]);
  return TAGS.filter((tag) => names.includes(tag));
}

async function open(t, html, answers) {
  const site = await startSite(t, { '/': page(html), ...answers });
  const visit = await browser.visit(t, site.origin);
  await visit.whenState('contact-card', 'ready');
  return visit;
}

describe('the words of a language', () => {
  for (const tag of TAGS.filter((each) => each !== 'en')) {
    it(`are loaded by a page in it, and no others: ${tag}`, async (t) => {
      const visit = await open(t, `<div lang="${tag === 'pt' ? 'pt-PT' : tag}">${CARD}</div>`);
      assert.deepEqual(languagesOf(visit), [tag]);
      assertQuiet(visit);
    });
  }

  it('are none for a page in English', async (t) => {
    const visit = await open(t, `<div lang="en-GB">${CARD}</div>`);
    assert.deepEqual(languagesOf(visit), []);
  });

  it('follow the nearest lang as it changes, out of shadow roots', async (t) => {
    const visit = await open(t, `<section lang="en"><div id="widget"></div>${CARD}</section>`);
    await visit.page.evaluate((card) => {
      const widget = document.querySelector('#widget').attachShadow({ mode: 'open' });
      widget.innerHTML = card;
    }, CARD);
    await visit.page.$eval('section', (section) => (section.lang = 'de'));
    await visit.page.waitForFunction(() => {
      const cards = [document, document.querySelector('#widget').shadowRoot];
      return cards.every((root) =>
        root.querySelector('contact-card').shadowRoot.textContent.includes('Telefon'),
      );
    });
    assert.deepEqual(languagesOf(visit), ['de']);
  });

  it('are whole sentences in English where they cannot be had', async (t) => {
    const counter = '<incident-counter since="2018-03-04" event="E"></incident-counter>';
    const missing = { [`/noticeboard/${CHUNKS}/de.js`]: { status: 404 } };
    const visit = await open(t, `<div lang="de">${CARD}${counter}</div>`, missing);
    await visit.whenState('incident-counter', 'ready');
    assert.equal(await visit.text('incident-counter'), '936 days have passed since E');
  });
});
