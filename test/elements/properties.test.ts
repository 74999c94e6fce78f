import { expect } from 'chai';
import { event, mount, place } from '../support/mount.js';
import { part, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const FEED = JSON.stringify({
  title: 'News of the mill',
  home_page_url: 'https://www.example.org/news/',
  items: ['One', 'Two', 'Three'].map((title) => ({ title, date_published: '2020-09-23' })),
});
const LIST = `<news-list><script type="application/json">${FEED}</script></news-list>`;
const CLOCK = '<dual-clock cities="Moscow=Europe/Moscow, London=Europe/London"></dual-clock>';

/** Sets what a script or a framework might, which knows nothing of types. */
async function set(
  element: HTMLElement & { updateComplete: Promise<boolean> },
  values: object,
): Promise<void> {
  Object.assign(element, values);
  await element.updateComplete;
}

describe('properties', () => {
  it('leave the attributes of a tag alone until one of them is set', async () => {
    const list = place('news-list', LIST.replace('<news-list', '<news-list limit="2" more-href="/all"'));
    let written = 0;
    const observer = new MutationObserver((records) => (written += records.length));
    observer.observe(list, { attributes: true });
    await event(list, 'load');
    expect(written).to.equal(0);
    await set(list, { limit: 3 });
    expect(list.getAttribute('limit')).to.equal('3');
  });

  it('take a number as text, as frameworks set it', async () => {
    const list = await mount('news-list', LIST);
    await set(list, { limit: '2', headingLevel: '3' });
    expect(parts(list, 'title')).to.deep.equal(['One', 'Two']);
    expect(part(list, 'title').localName).to.equal('h4');
    expect(list.limit).to.equal(2);
  });

  it('ignore what is impossible, with one warning, as the attributes do', async () => {
    const list = await mount('news-list', LIST);
    const before = textOf(list);
    const impossible = { limit: -1, dateStyle: 'huge', excerpt: 'some', format: 'bogus', headingLevel: 9 };
    await set(list, impossible);
    await set(list, impossible);
    expect(textOf(list)).to.equal(before);
    expect(list.limit).to.equal(10);
    expect(list.state).to.equal('ready');
    expect(warnings()).to.have.length(5);
    expect(warnings()[0]).to.match(/<news-list>: limit="-1" is ignored: it takes a whole number/);
  });

  it('take an object as what it says: an address, or what is impossible', async () => {
    const list = await mount('news-list', LIST);
    await set(list, { moreHref: new URL('https://www.example.org/all'), limit: {}, tag: [] });
    expect(part(list, 'more').getAttribute('href')).to.equal('https://www.example.org/all');
    expect(parts(list, 'title')).to.have.length(3);
    const clock = await mount('dual-clock', CLOCK);
    await set(clock, { cities: [{ label: 'Oslo', timeZone: 'Europe/Oslo' }] });
    expect(warnings()).to.have.length(2);
    expect(warnings()[1]).to.contain('cities="[object Object]" is ignored');
  });

  it('take false for nothing, and true for what is impossible, where they are no switches', async () => {
    const list = await mount('news-list', LIST);
    const before = textOf(list);
    await set(list, { limit: false, heading: false, dateStyle: false, excerpt: false });
    expect(textOf(list)).to.equal(before);
    expect(list.hasAttribute('heading')).to.equal(false);
    expect(warnings()).to.have.length(0);
    await set(list, { limit: true, dateStyle: true });
    expect(textOf(list)).to.equal(before);
    expect(warnings()).to.have.length(2);
    expect(warnings()[0]).to.contain('limit="true" is ignored');
    const clock = await mount('dual-clock', CLOCK);
    await set(clock, { seconds: true, showOffset: true });
    expect(clock.outerHTML).to.contain(' seconds="" show-offset=""');
    await set(clock, { seconds: false, showOffset: false });
    expect(clock.outerHTML).not.to.match(/ seconds| show-offset/);
  });

  it('are off for 0, where they are switches, and on for an empty text', async () => {
    const clock = await mount('dual-clock', CLOCK);
    await set(clock, { seconds: 0, showOffset: 0 });
    expect(clock.outerHTML).not.to.match(/ seconds| show-offset/);
    expect([clock.seconds, clock.showOffset]).to.deep.equal([false, null]);
    await set(clock, { seconds: '', showOffset: '' });
    expect(clock.outerHTML).to.contain(' seconds="" show-offset=""');
    expect(clock.seconds).to.equal(true);
    expect(warnings()).to.have.length(0);
  });

  it('ignore an address that is not safe', async () => {
    const list = await mount('news-list', LIST);
    await set(list, { moreHref: 'javascript:alert(1)' });
    expect(part(list, 'more').getAttribute('href')).to.equal('https://www.example.org/news/');
  });

  it('are their defaults again without a value', async () => {
    const clock = await mount('dual-clock', CLOCK);
    const before = textOf(clock);
    await set(clock, { dateStyle: 'full', headingLevel: 4 });
    await set(clock, { dateStyle: null, headingLevel: undefined });
    expect(textOf(clock)).to.equal(before);
    expect(clock.headingLevel).to.equal(2);
  });

  it('leave no attribute behind without a value, nor with an impossible one', async () => {
    const list = await mount('news-list', LIST);
    await set(list, { limit: 2, headingLevel: 4, loading: 'lazy', excerpt: '1' });
    expect(list.outerHTML).to.contain(' limit="2" heading-level="4" loading="lazy" excerpt="1"');
    await set(list, { limit: null, headingLevel: undefined, loading: false, excerpt: 'some' });
    expect(list.getAttributeNames()).to.deep.equal([]);
    expect([list.limit, list.headingLevel, list.loading, list.excerpt]).to.deep.equal([
      10,
      2,
      'eager',
      'full',
    ]);
    await set(list, { limit: 3 });
    await set(list, { limit: 10 });
    expect(list.getAttribute('limit')).to.equal('10');
  });

  it('leave an impossible attribute as the author wrote it', async () => {
    const list = await mount('news-list', LIST.replace('<news-list', '<news-list limit="many" fields="no"'));
    expect(list.outerHTML).to.contain(' limit="many" fields="no"');
    expect([list.limit, list.fields]).to.deep.equal([10, null]);
    expect(warnings()).to.have.length(2);
    await set(list, { fields: 'title:' });
    expect(list.fields).to.equal(null);
    expect(warnings()[2]).to.contain(
      'fields="title:" is ignored: it takes a list such as title: headline.text',
    );
  });

  it('take an object that has no words for itself as any other', async () => {
    const list = await mount('news-list', LIST);
    const before = textOf(list);
    const wordless = {
      toString(): string {
        throw new Error('no words');
      },
    };
    await set(list, { limit: Object.create(null), dateStyle: wordless, moreHref: Symbol('all') });
    expect(list.state).to.equal('ready');
    expect([list.limit, list.dateStyle]).to.deep.equal([10, 'medium']);
    expect(textOf(list)).to.contain(before.slice(0, 20));
    expect(warnings()).to.have.length(2);
    await set(list, { limit: 1 });
    expect(parts(list, 'title')).to.deep.equal(['One']);
  });

  it('fail once for data that is no number', async () => {
    const list = await mount('news-list', LIST);
    let failures = 0;
    list.addEventListener('error', () => (failures += 1));
    await set(list, { data: Number.NaN });
    await list.reload();
    expect(list.state).to.equal('stale');
    expect(failures).to.be.below(3);
  });

  it('find an entry by an id that is a number', async () => {
    const counter = place('incident-counter', '<incident-counter></incident-counter>');
    const incidents = [1, 7].map((id) => ({ id, since: '2018-03-04', event: `the flood ${id}` }));
    Object.assign(counter, { data: { incidents }, item: 7 });
    await event(counter, 'load');
    expect(parts(counter, 'event')).to.deep.equal(['the flood 7']);
  });
});

describe('lang', () => {
  it('is passed over where it is none, and the author told once', async () => {
    const card = '<contact-card name="Desk" email="a@example.org"></contact-card>';
    const first = await mount(
      'contact-card',
      `<div lang="de"><p lang="en_GB"><i lang="">${card}${card}</i></p></div>`,
    );
    expect(parts(first, 'term')).to.deep.equal(['E-Mail']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<p>: lang="en_GB" is ignored');
  });
});

describe('time-zone and hour-cycle', () => {
  it('are checked on every element, once', async () => {
    await mount(
      'contact-card',
      '<contact-card name="Desk" email="a@example.org" time-zone="Mars/Base" hour-cycle="h25">',
    );
    await mount('dual-clock', CLOCK.replace('>', ' time-zone="Mars/Base" hour-cycle="h25">'));
    expect(warnings()).to.have.length(4);
    expect(warnings()[0]).to.match(/<contact-card>: .*(Mars\/Base|h25)/);
  });
});
