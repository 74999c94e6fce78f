import { expect } from 'chai';
import { NoticeboardErrorEvent } from '../../src/data/errors.js';
import { configure } from '../../src/index.js';
import { prepare, type Answer, type AnswerSpec } from '../support/answers.js';
import { event, mount, place } from '../support/mount.js';
import { parts } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const good: AnswerSpec = { body: { items: [{ title: 'One' }] } };
const listOf = ({ url }: Answer) => `<news-list src="${url}"></news-list>`;

async function errorOf(list: HTMLElement): Promise<unknown> {
  const failed = await event(list, 'error');
  return failed instanceof NoticeboardErrorEvent ? failed.error : undefined;
}

describe('a fault that another try may mend', () => {
  const faults: [what: string, fault: AnswerSpec][] = [
    ['an overloaded server', { status: 503 }],
    ['a failed server', { status: 500 }],
    ['a connection that breaks off', { ...good, drop: 'midway' }],
    ['a text that breaks off', { body: '{"items":[{"title":"On' }],
  ];
  for (const [what, fault] of faults) {
    it(`is not seen: ${what}`, async () => {
      const answer = await prepare([fault, good]);
      const list = await mount('news-list', listOf(answer));
      expect(list.state).to.equal('ready');
      expect(parts(list, 'title')).to.deep.equal(['One']);
      expect(await answer.log()).to.have.length(2);
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('is told once when it stays', async () => {
    const answer = await prepare({ status: 502 });
    const list = place('news-list', listOf(answer));
    expect(await errorOf(list)).to.include({ code: 'http', status: 502, transient: true });
    expect(await answer.log()).to.have.length(3);
    expect(warnings()).to.have.length(1);
  });

  it('is not asked about before the time that the server names', async () => {
    const answer = await prepare([{ status: 429, headers: { 'retry-after': '1' } }, good]);
    const start = performance.now();
    await mount('news-list', listOf(answer));
    expect(performance.now() - start).to.be.greaterThan(1_000);
    expect(await answer.log()).to.have.length(2);
  });

  it('is told at once where the server names a time beyond the limit', async () => {
    const answer = await prepare({ status: 503, headers: { 'retry-after': '60' } });
    const list = place('news-list', listOf(answer));
    expect(await errorOf(list)).to.include({ code: 'http', status: 503, retryAfter: 60 });
    expect(await answer.log()).to.have.length(1);
    expect(warnings()).to.have.length(1);
  });

  it('is not tried again beyond the time limit', async () => {
    configure({ timeout: 200 });
    const answer = await prepare({ status: 500 });
    const list = place('news-list', listOf(answer));
    expect(await errorOf(list)).to.include({ code: 'http' });
    expect(await answer.log()).to.have.length(1);
    configure({ timeout: 10_000 });
    expect(warnings()).to.have.length(1);
  });
});

describe('a fault that no other try mends', () => {
  const faults: [what: string, fault: AnswerSpec, code: string][] = [
    ['nothing at the address', { status: 404 }, 'http'],
    ['a refusal', { status: 403 }, 'http'],
    ['a login page', { body: '<!doctype html><title>Log in</title>' }, 'not-json'],
    ['bad data', { body: { items: 'none' } }, 'invalid'],
  ];
  for (const [what, fault, code] of faults) {
    it(`is told at once: ${what}`, async () => {
      const answer = await prepare(fault);
      const list = place('news-list', listOf(answer));
      expect(await errorOf(list)).to.include({ code });
      expect(await answer.log()).to.have.length(1);
      expect(warnings()).to.have.length(1);
    });
  }
});
