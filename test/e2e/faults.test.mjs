import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate, MESSAGE_IDS } from './support/consulate.mjs';
import { assertOneWarning, assertReadable } from './support/expect.mjs';
import { CLOCK, page, SCRIPT } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const MAX_BYTES = 20_000;

/** What data may do to a reader (test/faults has what servers do): the error, and words that tell what to mend. */
const FAULTS = [
  {
    what: 'the answer is too large',
    answer: json({ news: [{ title: 'x'.repeat(MAX_BYTES) }] }),
    limits: { maxBytes: MAX_BYTES },
    code: 'too-large',
    says: /20000 bytes.*maxBytes/,
  },
  {
    what: 'the news are a number',
    answer: json({ news: 7 }),
    code: 'invalid',
    path: '/news',
    says: /"\/news"/,
  },
  {
    what: 'the only message has an impossible date',
    answer: json({ news: [{ title: 'Never', date_published: '2020-02-30' }] }),
    code: 'invalid',
    path: '/news/0/date_published',
    says: /"\/news\/0\/date_published".*"2020-02-30"/,
  },
];

const browser = useBrowser();

/** Opens a page with a list of news, limits set before the first read. */
async function open(t, answer, limits) {
  const settings = `<script type="module">
    import { configure } from '/noticeboard/noticeboard.js';
    configure(${JSON.stringify(limits ?? {})});
  </script>`;
  // The settings come first: the tag's own module is the same, and is not run twice.
  const head = settings + SCRIPT + CLOCK;
  const body = '<news-list><p>See <a href="/all">all messages</a>.</p></news-list>';
  const site = await startSite(t, { '/': page(body, { head }), '/site.json': answer });
  const visit = await browser.visit(t, site.origin);
  return { visit, site };
}

for (const { what, answer, limits, code, status, path, says } of FAULTS) {
  describe(`<news-list>, when ${what}`, () => {
    async function assertTold(visit, site) {
      const errors = (await visit.events('news-list')).filter(({ type }) => type === 'error');
      assert.equal(errors.length, 1);
      const [error] = errors;
      assert.deepEqual(
        [error.code, error.url, error.status, error.path],
        [code, `${site.origin}/site.json`, status, path],
      );
      assertOneWarning(visit, /<news-list>/, /\/site\.json/, says);
      assert.deepEqual(visit.pageErrors, []);
    }

    it('leaves the fallback, and tells the author what to mend', async (t) => {
      const { visit, site } = await open(t, answer, limits);
      await visit.whenState('news-list', 'error');
      assert.equal(await visit.text('news-list'), 'See all messages.');
      await assertTold(visit, site);
    });

    it('keeps what was read before, and says when that was', async (t) => {
      const { visit, site } = await open(t, json(consulate()), limits);
      await visit.whenState('news-list', 'ready');
      site.answer('/site.json', answer);
      await visit.reload('news-list');
      await visit.whenState('news-list', 'stale');

      assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
      const [line] = await visit.parts('news-list', 'status');
      assert.match(line.text, /Last read: 11:15/);
      assert.equal(line.datetime, '2020-09-25T10:15:00.000Z');
      assertReadable(await visit.text('news-list'));
      await assertTold(visit, site);
    });
  });
}

describe('<news-list>, when a fault is mended', () => {
  it('shows the news at the next reading', async (t) => {
    const { visit, site } = await open(t, { status: 503 });
    await visit.whenState('news-list', 'error');
    site.answer('/site.json', json(consulate()));
    await visit.reload('news-list');
    await visit.whenState('news-list', 'ready');
    assert.equal((await visit.parts('news-list', 'item')).length, MESSAGE_IDS.length);
    const types = (await visit.events('news-list')).map(({ type }) => type);
    assert.deepEqual(types, ['error', 'load']);
  });
});

describe('an element without a fallback, when there is nothing', () => {
  for (const tag of ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser']) {
    it(`shows a calm line: <${tag}>`, async (t) => {
      const site = await startSite(t, { '/': page(`<${tag}></${tag}>`) });
      const visit = await browser.visit(t, site.origin);
      await visit.whenState(tag, 'error');
      assert.equal(await visit.text(tag), 'This information cannot be shown at the moment.');
      assert.equal((await visit.accessible(tag, 'status')).length, 1);
      assertOneWarning(visit, new RegExp(`<${tag}>`), /status 404/);
    });
  }
});
