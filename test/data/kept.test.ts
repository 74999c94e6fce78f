import { expect } from 'chai';
import { keep, recall, type Kept } from '../../src/data/kept.js';
import { prepare, type Answer } from '../support/answers.js';
import { stopClockAt } from '../support/clock.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { parts, showsFallback, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const NOW = Date.parse('2020-09-25T10:15:00Z');
const DAY = 86_400_000;
const good = { headers: { 'cache-control': 'no-cache' }, body: { items: [{ title: 'One' }] } };

const keyOf = ({ url }: Answer) => `without credentials ${url}`;

/** What an earlier visit has read. */
function keptFrom({ url }: Answer, readAt: number, text = JSON.stringify(good.body)): Kept {
  return {
    reply: {
      text,
      url,
      type: 'application/json',
      next: undefined,
      keepable: true,
      date: undefined,
      fresh: true,
    },
    readAt,
  };
}

describe('the last good answer', () => {
  beforeEach(() => stopClockAt());

  it('is kept for later visits', async () => {
    const answer = await prepare(good);
    await mount('news-list', `<news-list src="${answer.url}"></news-list>`);
    let kept: Kept | undefined;
    await eventually(async () => {
      kept = await recall(keyOf(answer));
      expect(kept).to.not.equal(undefined);
    });
    expect(kept?.readAt).to.equal(NOW);
    expect(JSON.parse(kept?.reply.text ?? '')).to.deep.equal(good.body);
  });

  it('is shown, with its time, when the address is down at first', async () => {
    const answer = await prepare({ status: 404 });
    await keep(keyOf(answer), keptFrom(answer, NOW - DAY));
    const list = place('news-list', `<news-list src="${answer.url}">Fallback</news-list>`);
    await event(list, 'error');
    expect(list.state).to.equal('stale');
    expect(parts(list, 'title')).to.deep.equal(['One']);
    expect(textOf(list)).to.match(/Last read: 24 Sept 2020/);
    expect(warnings()).to.have.length(1);
  });

  it('gives way when the address answers again', async () => {
    const answer = await prepare([{ status: 404 }, { body: { items: [{ title: 'Two' }] } }]);
    await keep(keyOf(answer), keptFrom(answer, NOW - DAY));
    const list = await mount('news-list', `<news-list src="${answer.url}"></news-list>`);
    await list.reload();
    expect(list.state).to.equal('ready');
    expect(parts(list, 'title')).to.deep.equal(['Two']);
  });

  it('is too old after max-stale seconds', async () => {
    const answer = await prepare({ status: 404 });
    await keep(keyOf(answer), keptFrom(answer, NOW - DAY));
    const list = place('news-list', `<news-list src="${answer.url}" max-stale="3600">Fallback</news-list>`);
    await event(list, 'error');
    expect(list.state).to.equal('error');
    expect(showsFallback(list)).to.equal(true);
  });

  it('is neither kept nor shown with max-stale="0"', async () => {
    const answer = await prepare([good, { status: 404 }]);
    const list = await mount(
      'news-list',
      `<news-list src="${answer.url}" max-stale="0">Fallback</news-list>`,
    );
    await list.reload();
    expect(list.state).to.equal('error');
    expect(await recall(keyOf(answer))).to.equal(undefined);
  });

  const notKept: [what: string, headers: Record<string, string>, attributes: string][] = [
    ['says that it must not be stored', { 'cache-control': 'no-store' }, ''],
    ['was read with credentials', { 'cache-control': 'no-cache' }, 'crossorigin="use-credentials"'],
  ];
  for (const [what, headers, attributes] of notKept) {
    it(`is not kept where it ${what}`, async () => {
      const answer = await prepare({ ...good, headers });
      const list = await mount('news-list', `<news-list src="${answer.url}" ${attributes}></news-list>`);
      await list.reload();
      expect(await recall(keyOf(answer))).to.equal(undefined);
      expect(await recall(keyOf(answer).replace('without', 'with'))).to.equal(undefined);
    });
  }

  it('is not kept where it is long', async () => {
    const answer = await prepare();
    await keep(keyOf(answer), keptFrom(answer, NOW, 'x'.repeat(600_000)));
    expect(await recall(keyOf(answer))).to.equal(undefined);
  });

  it('makes room: the twenty newest are kept', async () => {
    const answer = await prepare();
    for (let age = 25; age > 0; age -= 1) await keep(`test ${age}`, keptFrom(answer, NOW + DAY - age));
    expect(await recall('test 25')).to.equal(undefined);
    expect(await recall('test 1')).to.not.equal(undefined);
  });

  it('is of no use when it can no longer be read', async () => {
    const answer = await prepare({ status: 404 });
    await keep(keyOf(answer), keptFrom(answer, NOW, 'not JSON'));
    const list = place('news-list', `<news-list src="${answer.url}">Fallback</news-list>`);
    await event(list, 'error');
    expect(list.state).to.equal('error');
  });
});
