import { expect } from 'chai';
import { NoticeboardError, type NewsList } from '../../src/index.js';
import { prepare, type AnswerSpec } from '../support/answers.js';
import { stopClockAt } from '../support/clock.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { part, parts, showsFallback, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const good = { body: { items: [{ title: 'One' }] } };
const login = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };

/** What fails, and with which error. */
const faults: [what: string, answer: AnswerSpec, error: Partial<NoticeboardError>][] = [
  ['a missing page', { status: 404 }, { code: 'http', status: 404 }],
  ['a broken server', { status: 500 }, { code: 'http', status: 500 }],
  ['a broken connection', { drop: 'connection' }, { code: 'network' }],
  ['an answer that breaks off', { ...good, drop: 'midway' }, { code: 'network' }],
  ['a login page', login, { code: 'not-json' }],
  ['half a document', { body: '{"items": [{"title"' }, { code: 'not-json' }],
  ['nothing at all', { body: '' }, { code: 'not-json' }],
  ['something else', { body: { message: 'not allowed' } }, { code: 'invalid', path: '' }],
];

async function failedMount(markup: string): Promise<{ list: NewsList; error: unknown }> {
  const list = place('news-list', markup);
  const failed = await event(list, 'error');
  return { list, error: Reflect.get(failed, 'error') };
}

describe('an element', () => {
  beforeEach(() => stopClockAt());

  describe('while nothing is read', () => {
    it('shows its fallback', async () => {
      const { url } = await prepare({ hold: true });
      const list = place('news-list', `<news-list src="${url}"><a href="/news">News</a></news-list>`);
      await list.updateComplete;
      expect(list.state).to.equal('loading');
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(showsFallback(list)).to.equal(true);
      expect(parts(list, 'status')).to.deep.equal([]);
    });

    it('shows a calm line without one, and keeps its space', async () => {
      const { url } = await prepare({ hold: true });
      const list = place('news-list', `<news-list src="${url}"> </news-list>`);
      await eventually(() => expect(textOf(list)).to.equal('Loading…'));
      expect(list.offsetHeight).to.be.greaterThan(200);
    });

    it('keeps that line as it is when something else of it changes', async () => {
      const { url } = await prepare({ hold: true });
      const list = place('news-list', `<news-list src="${url}"> </news-list>`);
      await eventually(() => part(list, 'status'));
      const line = part(list, 'status');
      list.requestUpdate();
      await list.updateComplete;
      expect(part(list, 'status')).to.equal(line);
    });

    it('shows a fallback that comes later, and keeps the place that its attributes ask for by then', async () => {
      const { url } = await prepare({ hold: true });
      const list = place('news-list', `<news-list src="${url}"></news-list>`);
      await list.updateComplete;
      const before = list.offsetHeight;
      list.limit = 20;
      list.append('News');
      await eventually(() => expect(textOf(list)).to.equal(''));
      expect(showsFallback(list)).to.equal(true);
      expect(list.offsetHeight).to.be.greaterThan(before);
    });
  });

  describe('when the data is read', () => {
    it('is ready and shows no fallback', async () => {
      const { url } = await prepare(good);
      const list = await mount('news-list', `<news-list src="${url}">Fallback</news-list>`);
      expect(list.state).to.equal('ready');
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(list.matches(':state(loading)')).to.equal(false);
      expect(showsFallback(list)).to.equal(false);
      expect(warnings()).to.deep.equal([]);
    });

    it('tells so when it is drawn, without bubbling', async () => {
      const { url } = await prepare(good);
      const list = place('news-list', `<news-list src="${url}"></news-list>`);
      let bubbled = 0;
      list.parentElement?.addEventListener('load', () => (bubbled += 1));
      await event(list, 'load');
      expect(parts(list, 'title')).to.deep.equal(['One']);
      expect(bubbled).to.equal(0);
    });

    it('shows what is slotted for empty data', async () => {
      const { url } = await prepare({ body: { items: [] } });
      const list = await mount(
        'news-list',
        `<news-list src="${url}"><p slot="empty">All quiet</p></news-list>`,
      );
      expect(list.state).to.equal('empty');
      const slot = list.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=empty]');
      expect(slot?.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['All quiet']);
    });
  });

  describe('when the first read fails', () => {
    for (const [what, answer, expected] of faults) {
      it(`keeps its fallback and says why: ${what}`, async () => {
        const { url } = await prepare(answer);
        const { list, error } = await failedMount(
          `<news-list src="${url}"><a href="/news">News</a></news-list>`,
        );
        expect(list.state).to.equal('error');
        expect(showsFallback(list)).to.equal(true);
        expect(textOf(list)).to.equal('');
        expect(error)
          .to.be.instanceOf(NoticeboardError)
          .that.includes({ ...expected, url });
        expect(warnings()).to.have.length(1);
        expect(warnings()[0]).to.contain('<news-list').and.contain(url);
      });
    }

    it('shows the line or the fallback, as what stands inside it goes to another slot and comes back', async () => {
      const { url } = await prepare({ status: 404 });
      const { list } = await failedMount(`<news-list src="${url}"><p slot="empty">News</p></news-list>`);
      expect(parts(list, 'status')).to.have.length(1);
      list.querySelector('p')?.removeAttribute('slot');
      await eventually(() => {
        expect(parts(list, 'status')).to.have.length(0);
        expect(showsFallback(list)).to.equal(true);
      });
    });

    it('shows a calm line where there is no fallback', async () => {
      const { url } = await prepare({ status: 404 });
      const { list } = await failedMount(`<news-list src="${url}"></news-list>`);
      expect(textOf(list)).to.equal('This information cannot be shown at the moment.');
    });

    it('shows it beside the blanks that editors’ programs leave', async () => {
      const { url } = await prepare({ status: 404 });
      for (const blank of [
        '<p></p>',
        '<p>&nbsp;</p>',
        '<div><p><br></p></div>',
        '<noscript>Old</noscript>',
      ]) {
        const { list } = await failedMount(`<news-list src="${url}">${blank}</news-list>`);
        expect(textOf(list)).to.equal('This information cannot be shown at the moment.');
      }
      const picture = '<p><img alt="" src="data:,"></p>';
      const { list } = await failedMount(`<news-list src="${url}">${picture}</news-list>`);
      expect(textOf(list)).to.equal('');
    });

    it('is ready when a later read succeeds', async () => {
      const { url } = await prepare([{ status: 404 }, good]);
      const { list } = await failedMount(`<news-list src="${url}">News</news-list>`);
      await list.reload();
      expect(list.state).to.equal('ready');
      expect(parts(list, 'title')).to.deep.equal(['One']);
    });
  });

  describe('when a later read fails', () => {
    it('keeps the last good content and says when it was read', async () => {
      const { url } = await prepare([good, { status: 404 }, good]);
      const list = await mount(
        'news-list',
        `<news-list src="${url}" time-zone="Europe/London">News</news-list>`,
      );
      stopClockAt('2020-09-25T11:00:00Z');
      const failed = event(list, 'error');
      await list.reload();
      await failed;
      expect(list.state).to.equal('stale');
      expect(parts(list, 'title')).to.deep.equal(['One']);
      expect(parts(list, 'status')).to.deep.equal(['This could not be updated. Last read: 11:15.']);
      expect(part(list, 'status').querySelector('time')?.dateTime).to.equal('2020-09-25T10:15:00.000Z');
      await list.reload();
      expect(list.state).to.equal('ready');
      expect(parts(list, 'status')).to.deep.equal([]);
    });

    it('keeps the focus on a message that another one pushes down', async () => {
      const message = (title: string) => ({ title, url: `/${title}` });
      const items = ['One', 'Two'].map(message);
      const { url } = await prepare([{ body: { items } }, { body: { items: [message('New'), ...items] } }]);
      const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
      const focused = () => list.shadowRoot?.activeElement?.textContent;
      list.shadowRoot?.querySelectorAll('a')[1]?.focus();
      expect(focused()).to.equal('Two');
      await list.reload();
      expect(parts(list, 'title')).to.deep.equal(['New', 'One', 'Two']);
      expect(focused()).to.equal('Two');
    });

    it('keeps the focus, then and when it is ready again', async () => {
      const linked = { body: { items: [{ title: 'One', url: '/one' }] } };
      const { url } = await prepare([linked, { status: 404 }, linked]);
      const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
      const link = part(list, 'title').querySelector('a');
      link?.focus();
      for (const state of ['stale', 'ready']) {
        await list.reload();
        expect(list.state).to.equal(state);
        expect(list.shadowRoot?.activeElement).to.equal(link);
      }
    });

    it('says so still when the page changes its language, and to who comes later', async () => {
      const { url } = await prepare([good, { status: 404 }, { ...good, hold: true }]);
      const markup = `<news-list src="${url}"></news-list>`;
      const list = await mount('news-list', markup);
      await list.reload();
      const told: string[] = [];
      list.addEventListener('load', () => told.push('load'));
      list.lang = 'de';
      await eventually(() => expect(parts(list, 'status')[0]).to.match(/^Die Angaben konnten nicht/));
      expect(list.state).to.equal('stale');
      expect(told).to.deep.equal([]);
      const other = await mount('news-list', markup);
      expect(other.state).to.equal('stale');
      expect(parts(other, 'title')).to.deep.equal(['One']);
    });

    it('keeps a list that was empty', async () => {
      const { url } = await prepare([{ body: [] }, { status: 404 }]);
      const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
      await list.reload();
      expect(list.state).to.equal('stale');
      expect(parts(list, 'status')[0]).to.equal('No messages');
    });
  });

  describe('when its source changes', () => {
    it('never lets a late answer overwrite a later one', async () => {
      const slow = await prepare({ hold: true, body: [{ title: 'Slow' }] });
      const quick = await prepare({ body: [{ title: 'Quick' }] });
      const list = place('news-list', `<news-list src="${slow.url}"></news-list>`);
      await slow.requested();
      list.src = quick.url;
      await event(list, 'load');
      await slow.release();
      await slow.aborted();
      expect(parts(list, 'title')).to.deep.equal(['Quick']);
    });

    it('keeps what it shows until the new is there', async () => {
      const first = await prepare(good);
      const second = await prepare({ hold: true, body: [{ title: 'Two' }] });
      const list = await mount('news-list', `<news-list src="${first.url}"></news-list>`);
      list.src = second.url;
      await second.requested();
      expect(parts(list, 'title')).to.deep.equal(['One']);
      const loaded = event(list, 'load');
      await second.release();
      await loaded;
      expect(parts(list, 'title')).to.deep.equal(['Two']);
    });
  });
});
