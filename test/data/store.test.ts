import { expect } from 'chai';
import { subscribe } from '../../src/data/store.js';
import { configure } from '../../src/index.js';
import { prepare, type Answer } from '../support/answers.js';
import { event, mount, place } from '../support/mount.js';
import { parts } from '../support/read.js';
import '../support/warnings.js';

const good = { body: { items: [{ title: 'One' }] } };

const listOf = ({ url }: Answer, attributes = '') => `<news-list src="${url}" ${attributes}></news-list>`;

describe('an address of the page', () => {
  it('is asked once, however many elements read it', async () => {
    const answer = await prepare(good);
    const lists = Array.from({ length: 50 }, () => place('news-list', listOf(answer)));
    await Promise.all(lists.map((list) => event(list, 'load')));
    await mount('news-list', listOf(answer)); // a late one too
    await mount('news-list', listOf({ ...answer, url: `${answer.url}#/items` }));
    expect(await answer.log()).to.have.length(1);
  });

  it('is let go when nobody waits any more', async () => {
    const answer = await prepare({ ...good, hold: true });
    const one = place('news-list', listOf(answer));
    const other = place('news-list', listOf(answer));
    await answer.requested();
    one.remove();
    expect((await answer.log())[0]?.aborted).to.equal(false);
    other.remove();
    await answer.aborted();
  });

  it('is still waited for by an element that is moved', async () => {
    const answer = await prepare({ ...good, hold: true });
    const list = place('news-list', listOf(answer));
    await answer.requested();
    list.parentElement?.before(list);
    const loaded = event(list, 'load');
    await answer.release();
    await loaded;
    expect(parts(list, 'title')).to.deep.equal(['One']);
    expect(await answer.log()).to.have.length(1);
    list.remove();
  });

  it('is asked anew by an element that comes back to an answer it never got', async () => {
    const answer = await prepare([{ ...good, hold: true }, good]);
    const list = place('news-list', listOf(answer));
    const { parentElement } = list;
    await answer.requested();
    list.remove();
    await answer.aborted();
    const loaded = event(list, 'load');
    parentElement?.append(list);
    await loaded;
    expect(parts(list, 'title')).to.deep.equal(['One']);
  });

  it('tells everyone what one of them reads again', async () => {
    const answer = await prepare([good, { body: { items: [{ title: 'Two' }] } }]);
    const one = await mount('news-list', listOf(answer));
    const other = await mount('news-list', listOf(answer));
    const told = event(other, 'load');
    await one.reload();
    await told;
    expect(parts(other, 'title')).to.deep.equal(['Two']);
  });

  it('is asked again after a failure', async () => {
    const answer = await prepare([{ status: 404 }, good]);
    const failed = await mount('news-list', listOf(answer));
    expect(failed.state).to.equal('error');
    const list = await mount('news-list', listOf(answer));
    expect(list.state).to.equal('ready');
    expect(failed.state).to.equal('ready');
  });

  it('is asked again when the page comes back, not when it has loaded', async () => {
    const answer = await prepare({ status: 404 });
    const list = await mount('news-list', listOf(answer));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(await answer.log()).to.have.length(1);
    const again = event(list, 'error');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await again;
    expect(await answer.log()).to.have.length(2);
  });

  it('is asked with cookies only where that was asked for', async () => {
    const answer = await prepare(good);
    await mount('news-list', listOf(answer));
    await mount('news-list', listOf(answer, 'crossorigin="use-credentials"'));
    expect(await answer.log()).to.have.length(2);
  });
});

describe('an address that is refreshed', () => {
  const address = ({ url }: Answer) => ({ url, pointer: '', credentials: false });

  /** Reads every few hundredths of a second: the limit of 15 s is the elements', not the store's. */
  function refreshed(answer: Answer, refresh: number): { seen: unknown[]; end(): void } {
    const seen: unknown[] = [];
    const { end } = subscribe(address(answer), {
      refresh,
      recalls: false,
      now: () => 0,
      answered: ({ value }) => seen.push(value),
      failed: ({ code }) => seen.push(code),
    });
    return { seen, end };
  }

  it('is read again and again, past failures, until nobody wants it', async () => {
    const answer = await prepare([{ body: 1 }, { status: 404 }, { body: 3 }]);
    const { seen, end } = refreshed(answer, 0.02);
    await answer.requested(4);
    end();
    expect(seen.slice(0, 3)).to.deep.equal([1, 'http', 3]);
    const requests = (await answer.log()).length;
    await new Promise((resolve) => setTimeout(resolve, 100)); // five times as long as until the next would come
    expect(await answer.log()).to.have.length(requests);
  });

  it('has one timer for all who read it, the quickest one’s', async () => {
    const answer = await prepare({ body: 1 });
    const slow = refreshed(answer, 3_600);
    const quick = refreshed(answer, 0.02);
    await answer.requested(3);
    quick.end();
    slow.end();
    expect(slow.seen.length).to.be.at.least(2);
  });

  it('asks the browser’s cache to look whether its copy still holds', async function () {
    if (!(await browserKeepsAnswers())) this.skip(); // WebKit's driver opens private windows, which have no cache
    const answer = await prepare({ body: 1, headers: { etag: '"a"', 'cache-control': 'max-age=3600' } });
    const { end } = refreshed(answer, 0.02);
    await answer.requested(2);
    end();
    expect((await answer.log())[1]?.headers['if-none-match']).to.equal('"a"');
  });
});

async function browserKeepsAnswers(): Promise<boolean> {
  const answer = await prepare({ headers: { 'cache-control': 'max-age=3600' } });
  await (await fetch(answer.url)).text();
  await (await fetch(answer.url)).text();
  return (await answer.log()).length === 1;
}

describe('the limits of the page', () => {
  afterEach(() => configure({ timeout: 10_000, maxBytes: 2_000_000 }));

  it('end a read that takes too long', async () => {
    configure({ timeout: 50 });
    const answer = await prepare({ ...good, hold: true });
    const list = place('news-list', listOf(answer));
    expect(Reflect.get(await event(list, 'error'), 'error')).to.include({ code: 'timeout', url: answer.url });
    await answer.aborted();
  });

  it('end a read that grows too large', async () => {
    configure({ maxBytes: 1_000 });
    const answer = await prepare({ body: ' '.repeat(100_000) });
    const list = place('news-list', listOf(answer));
    expect(Reflect.get(await event(list, 'error'), 'error')).to.include({
      code: 'too-large',
      url: answer.url,
    });
  });

  it('are numbers above nothing', () => {
    expect(() => configure({ timeout: 0 })).to.throw(RangeError, 'timeout');
    expect(() => configure({ maxBytes: Number.NaN })).to.throw(RangeError, 'maxBytes');
  });
});
