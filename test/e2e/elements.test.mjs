import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate, MESSAGE_IDS } from './support/consulate.mjs';
import { assertQuiet, assertReadable } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const browser = useBrowser();

/** Opens a page with one element on a site of its own, and waits until it shows its data. */
async function open(t, html) {
  const site = await startSite(t, { '/': page(html), '/site.json': json(consulate()) });
  const visit = await browser.visit(t, site.origin);
  const [, tag] = /^<([\w-]+)/.exec(html);
  await visit.whenState(tag, 'ready');
  assertReadable(await visit.text(tag));
  assertQuiet(visit);
  return { visit, site };
}

describe('<dual-clock>', () => {
  it('shows the date and the time in both cities', async (t) => {
    const { visit } = await open(t, '<dual-clock></dual-clock>');
    assert.deepEqual(await visit.words('dual-clock', 'date'), ['25 September 2020']);
    assert.deepEqual(await visit.words('dual-clock', 'city'), ['Moscow 13:15', 'London 11:15']);
    const [moscow] = await visit.parts('dual-clock', 'time');
    assert.equal(moscow.datetime, '13:15');
  });

  it('is a list of two for a screen reader', async (t) => {
    const { visit } = await open(t, '<dual-clock></dual-clock>');
    assert.equal((await visit.accessible('dual-clock', 'listitem')).length, 2);
  });
});

describe('<contact-card>', () => {
  it('shows a telephone number as it is written and dials what is meant', async (t) => {
    const { visit } = await open(t, '<contact-card item="consular"></contact-card>');
    const [telephone] = await visit.parts('contact-card', 'telephone');
    assert.equal(telephone.text, '+44 (0) 203 668 7474');
    assert.equal(telephone.href, 'tel:+442036687474');
    assert.deepEqual(await visit.accessible('contact-card', 'heading'), [
      { role: 'heading', name: 'Consular queries', level: 2 },
    ]);
  });

  it('shows how else to get in touch', async (t) => {
    const { visit, site } = await open(t, '<contact-card></contact-card>');
    const [email] = await visit.parts('contact-card', 'email');
    assert.deepEqual([email.text, email.href], ['consular@example.org', 'mailto:consular@example.org']);
    assert.match((await visit.words('contact-card', 'address'))[0], /1 Quay Street.*Westhaven.*WH1 2AB/);
    assert.equal((await visit.words('contact-card', 'hours')).length, 1);
    assert.equal((await visit.parts('contact-card', 'link'))[0].href, `${site.origin}/consular`);
  });
});

describe('<news-list>', () => {
  it('lists ten messages with their dates, newest first', async (t) => {
    const { visit, site } = await open(t, '<news-list></news-list>');
    const links = (await visit.parts('news-list', 'title')).map(({ href }) => href);
    assert.deepEqual(
      links,
      MESSAGE_IDS.map((id) => `${site.origin}/messages/${id}`),
    );
    const dates = await visit.parts('news-list', 'date');
    assert.equal(dates.length, 10);
    assert.match(dates[0].text, /^25 Sept? 2020$/);
    assert.equal(dates[0].datetime, '2020-09-25');
  });

  it('shows an excerpt of each message, and where all are', async (t) => {
    const { visit, site } = await open(t, '<news-list></news-list>');
    const excerpts = await visit.words('news-list', 'summary');
    assert.equal(excerpts.length, 10);
    assert.equal(excerpts[0], 'In short: boil tap water before drinking.');
    const [more] = await visit.parts('news-list', 'more');
    assert.deepEqual([more.text, more.href], ['All messages', `${site.origin}/messages`]);
  });

  it('is a heading, a list of ten and one link a message for a screen reader', async (t) => {
    const { visit } = await open(t, '<news-list heading-level="3"></news-list>');
    const [heading, ...titles] = await visit.accessible('news-list', 'heading');
    assert.deepEqual(heading, { role: 'heading', name: 'Messages of the consulate', level: 3 });
    assert.deepEqual(new Set(titles.map(({ level }) => level)), new Set([4]));
    assert.equal((await visit.accessible('news-list', 'listitem')).length, 10);
    assert.equal((await visit.accessible('news-list', 'link')).length, 11);
  });
});

describe('<article-teaser>', () => {
  it('opens an interview with three of its eight paragraphs, and leads on', async (t) => {
    const { visit, site } = await open(t, '<article-teaser item="interview"></article-teaser>');
    const shown = await visit.paragraphs('article-teaser', 'body');
    assert.deepEqual(shown, [
      'Paragraph one of eight.',
      'Paragraph two of eight.',
      'Paragraph three of eight.',
    ]);
    assert.deepEqual(await visit.words('article-teaser', 'section'), ['Interviews']);
    const [more] = await visit.parts('article-teaser', 'more');
    assert.deepEqual([more.text, more.href], ['Read on', `${site.origin}/interview`]);
    const [link] = await visit.accessible('article-teaser', 'link');
    assert.equal(link.name, 'Read on The harbour master remembers');
  });

  it('keeps the paragraphs of questions and answers in plain text', async (t) => {
    const { visit } = await open(t, '<article-teaser item="questions" paragraphs="6"></article-teaser>');
    assert.deepEqual(await visit.paragraphs('article-teaser', 'body'), [
      'Do I need a visa?',
      'Not for two weeks.',
      'May I bring my dog?',
      'Yes, with its papers.',
    ]);
  });
});
