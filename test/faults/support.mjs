import assert from 'node:assert/strict';
import { consulate } from '../e2e/support/consulate.mjs';
import { assertReadable } from '../e2e/support/expect.mjs';
import { CLOCK, page, SCRIPT } from '../e2e/support/pages.mjs';
import { json, startSite } from '../e2e/support/site.mjs';

export const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
export const ALL = ELEMENTS.join();

/** A page with all five elements, and a script of its own that must run on. */
const BODY = `${ELEMENTS.map((tag) => `<${tag}><p>Fallback of ${tag}</p></${tag}>`).join('\n')}
<script>
  var ticks = 0;
  setInterval(() => { ticks += 1; }, 20);
</script>`;

/** Opens the page, its endpoint answering so; limits are set before the first read. */
export async function open(t, browser, answer, limits = {}, body = BODY) {
  const settings = `<script type="module">
    import { configure } from '/noticeboard/noticeboard.js';
    configure(${JSON.stringify(limits)});
  </script>`;
  const site = await startSite(t, {
    '/': page(body, { head: settings + SCRIPT + CLOCK }),
    '/site.json': answer,
  });
  return { site, visit: await browser.visit(t, site.origin) };
}

export const good = () => json(consulate());

/** Readers see what the author wrote for this case, and the rest of the page lives. */
export async function assertFallbacks(visit) {
  for (const tag of ELEMENTS) assert.equal(await visit.text(tag), `Fallback of ${tag}`);
  await assertPageLives(visit);
}

/** Readers see what was good, and that it is not of now. */
export async function assertKept(visit) {
  for (const tag of ELEMENTS) {
    const text = await visit.text(tag);
    assertReadable(text);
    assert.doesNotMatch(text, /Fallback/);
    assert.match(text, /Last read: /);
  }
  await assertPageLives(visit);
}

export async function assertPageLives(visit) {
  assert.deepEqual(visit.pageErrors, []);
  const before = await visit.page.evaluate(() => globalThis.ticks);
  await visit.page.waitForFunction((ticks) => globalThis.ticks > ticks, {}, before);
}

/** Each element has told its author once, and fired one error of this kind. */
export async function assertTold(visit, { code, status, says }) {
  assert.equal(visit.warnings.length, ELEMENTS.length, visit.warnings.join('\n'));
  for (const warning of visit.warnings) assert.match(warning, says);
  const errors = (await visit.events()).filter(({ type }) => type === 'error');
  assert.equal(errors.length, ELEMENTS.length);
  for (const error of errors) assert.deepEqual([error.code, error.status], [code, status]);
}
