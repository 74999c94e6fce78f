import { expect } from 'chai';
import { NoticeboardError } from '../../src/data/errors.js';
import { askFor } from '../../src/data/answer.js';
import { changeDataSettings } from '../../src/data/settings.js';
import { prepare } from '../support/answers.js';

describe('the time limit', () => {
  afterEach(() => changeDataSettings({ timeout: 10_000 }));

  it('holds for a read that was under way when it was set', async () => {
    const answer = await prepare({ hold: true });
    const { signal } = new AbortController();
    const read = askFor({ url: answer.url, pointer: '', credentials: false }, { revalidate: false, signal });
    const failure = read.catch((error: unknown) => error);
    await answer.requested();
    changeDataSettings({ timeout: 50 });
    const error = await failure;
    expect(error).to.be.instanceOf(NoticeboardError);
    expect(error).to.include({ code: 'timeout' });
    expect(String(error)).to.contain('within 0.05 s');
    await answer.aborted();
  });
});
