import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../e2e/support/browser.mjs';
import { consulate } from '../e2e/support/consulate.mjs';
import { except, NOTHING_KEPT } from '../e2e/support/engine.mjs';
import { assertQuiet } from '../e2e/support/expect.mjs';
import { json } from '../e2e/support/site.mjs';
import * as fault from '../server/faults.mjs';
import { ALL, assertPageLives, ELEMENTS, open } from './support.mjs';

const browser = useBrowser();

const text = JSON.stringify({ news: { items: [{ title: 'Zürich – 5 °C' }] } });
const latin1 = Buffer.from(JSON.stringify({ news: { items: [{ title: 'Zürich' }] } }), 'latin1');
const LIST =
  '<news-list><p>Fallback</p></news-list><script>var ticks = 0; setInterval(() => { ticks += 1; }, 20)</script>';

async function titlesOf(t, answer, limits = {}) {
  const { visit } = await open(t, browser, answer, limits, LIST);
  await visit.whenState('news-list', 'ready');
  await assertPageLives(visit);
  return { visit, titles: await visit.words('news-list', 'title') };
}

describe('odd answers that hold something good', () => {
  const odd = [
    ['a byte order mark', fault.body(`\ufeff${text}`), 'Zürich – 5 °C'],
    ['UTF-16', fault.body(Buffer.from(`\ufeff${text}`, 'utf16le')), 'Zürich – 5 °C'],
    [
      'a charset that it names',
      fault.body(latin1, { 'content-type': 'application/json; charset=iso-8859-1' }),
      'Zürich',
    ],
    [
      'a charset that it denies',
      fault.body(latin1, { 'content-type': 'application/json; charset=utf-8' }),
      'Zürich',
    ],
    ['halves of characters', fault.body('{"news":[{"title":"A\\ud800B"}]}'), 'A\ufffdB'],
    [
      'keys named __proto__',
      fault.body('{"news":[{"title":"One","__proto__":{"url":"/evil"}}],"__proto__":{"clock":1}}'),
      'One',
    ],
  ];
  for (const [what, answer, title] of odd) {
    it(`are read: ${what}`, async (t) => {
      const { visit, titles } = await titlesOf(t, answer);
      assert.deepEqual(titles, [title]);
      assertQuiet(visit);
      assert.equal((await visit.links('news-list')).length, 0);
    });
  }

  it('are read where a redirect leads, and links are relative to that', async (t) => {
    const { site, visit } = await open(t, browser, fault.redirect('/deep/news.json'), {}, LIST);
    await visit.whenState('news-list', 'error'); // nothing is there yet, and a reload joins a read that is under way
    site.answer('/deep/news.json', json([{ title: 'One', url: 'one' }]));
    await visit.reload('news-list');
    await visit.whenState('news-list', 'ready');
    assert.equal((await visit.links('news-list'))[0].href, `${site.origin}/deep/one`);
  });

  it('cost no more than a 304 when nothing has changed', except(NOTHING_KEPT), async (t) => {
    const { site, visit } = await open(t, browser, fault.unchanging(consulate()), {}, LIST);
    await visit.whenState('news-list', 'ready');
    await visit.reload('news-list');
    await visit.whenState('news-list', 'ready');
    const requests = site.requestsFor('/site.json');
    assert.equal(requests.length, 2);
    assert.equal(requests[1].headers['if-none-match'], '"one"');
  });

  it('are a million entries: the newest ten are shown, and the author is told once', async (t) => {
    const many = `[{"title":"First","date_published":"2020-09-24"}${',{}'.repeat(999_999)}]`;
    const { visit, titles } = await titlesOf(t, fault.body(many), { maxBytes: 10_000_000 });
    assert.deepEqual(titles, ['First']);
    assert.ok(visit.warnings.length <= 12, `${visit.warnings.length} warnings`);
    assert.ok(visit.warnings.some((warning) => /first 10000 entries/i.test(warning)));
  });
});

describe('wrong types', () => {
  const wrong = [null, 0, 1e300, '', 'x', true, [], {}, [[]], [null], { a: 1 }];

  it('at every level of the document spoil no element, no page and no script', async (t) => {
    const { visit } = await open(t, browser, json(consulate()));
    await visit.whenState(ALL, 'ready');
    const faults = await visit.page.evaluate(giveWrong, ELEMENTS, consulate(), wrong);
    assert.deepEqual(faults, []);
    await assertPageLives(visit);
  });
});

/** Runs in the page: puts each wrong value in each place of the document, and tells what readers must not see. */
async function giveWrong(tags, document_, wrongs) {
  const pathsIn = (value, path = []) =>
    Object.keys(Object(value)).flatMap((key) =>
      typeof value === 'string' ? [] : [[...path, key], ...pathsIn(value[key], [...path, key])],
    );
  const faults = [];
  const elements = tags.map((tag) => document.querySelector(tag));
  for (const path of [
    [],
    ...pathsIn(document_).filter(([, index, ...rest]) => rest.length < 3 && index !== '2'),
  ]) {
    for (const wrong of wrongs) {
      const copy = { root: structuredClone(document_) };
      const holder = ['root', ...path].slice(0, -1).reduce((value, key) => value[key], copy);
      holder[['root', ...path].at(-1)] = wrong;
      for (const element of elements) element.data = copy.root ?? { clock: null };
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await new Promise((done) => setTimeout(done));
      for (const element of elements) {
        const seen = element.shadowRoot.textContent;
        if (/undefined|\[object|NaN|Invalid/.test(seen)) {
          faults.push(
            `<${element.localName}> at ${path.join('/')} = ${JSON.stringify(wrong)}: ${seen.trim()}`,
          );
        }
      }
    }
  }
  return faults;
}
