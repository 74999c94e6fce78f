import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertOneWarning, assertQuiet } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const browser = useBrowser();

/** Opens a page with one element on a site of its own, and waits until it shows its data. */
async function open(t, html) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()) });
  const visit = await browser.visit(t, site.origin);
  const [, tag] = /^<([\w-]+)/.exec(html);
  await visit.whenState(tag, 'ready');
  return { visit, site };
}

describe('an element that reads no address', () => {
  const WITHOUT = [
    [
      'attributes',
      '<incident-counter since="2020-09-20" event="the tide"></incident-counter>',
      /^5 days .* the tide$/,
    ],
    [
      'attributes',
      '<dual-clock cities="Oslo=Europe/Oslo, Asia/Tokyo"></dual-clock>',
      /Oslo 12:15 Tokyo 19:15$/,
    ],
    [
      'attributes',
      '<contact-card name="Porter" telephone="+44 20 7946 0999"></contact-card>',
      /^Porter .*0999/,
    ],
    [
      'a JSON child',
      '<news-list><script type="application/json">[{ "title": "Within" }]</script></news-list>',
      /^Within$/,
    ],
  ];

  for (const [from, html, expected] of WITHOUT) {
    it(`takes from ${from} what it shows: ${html.split(/[ >]/)[0]}>`, async (t) => {
      const { visit, site } = await open(t, html);
      assert.match(await visit.text(/^<([\w-]+)/.exec(html)[1]), expected);
      assert.deepEqual(site.requestsFor('/site.json'), []);
      assertQuiet(visit);
    });
  }

  it('takes its data property before its JSON child and its src', async (t) => {
    const html = '<news-list><script type="application/json">[{ "title": "Within" }]</script></news-list>';
    const { visit } = await open(t, html);
    await visit.page.$eval('news-list', async (list) => {
      const loaded = new Promise((done) => list.addEventListener('load', done, { once: true }));
      list.data = [{ title: 'Given' }];
      await loaded;
    });
    assert.deepEqual(await visit.words('news-list', 'title'), ['Given']);
  });

  it('lets one attribute overrule the data', async (t) => {
    const { visit } = await open(t, '<incident-counter event="the fog"></incident-counter>');
    assert.match(await visit.text('incident-counter'), /^936 days have passed since the fog/);
  });

  it('ignores an impossible attribute and says which', async (t) => {
    const { visit } = await open(t, '<news-list limit="many"></news-list>');
    assert.equal((await visit.words('news-list', 'title')).length, 10);
    assertOneWarning(visit, /<news-list>/, /limit="many"/);
  });
});
