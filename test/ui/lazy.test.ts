import { expect } from 'chai';
import { lazy } from '../../src/ui/lazy.js';

describe('lazy', () => {
  it('asks once for all who come before it is there', async () => {
    let asked = 0;
    const part = lazy(async () => ({ number: (asked += 1) }));
    const answers = await Promise.all([part(({ number }) => number), part(({ number }) => number)]);
    expect(answers).to.deep.equal([1, 1]);
    expect(part(({ number }) => number)).to.equal(1);
  });

  it('tells all of them that it cannot be had, and asks again', async () => {
    let asked = 0;
    const part = lazy(async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return { number: asked };
    });
    const outcomes = await Promise.allSettled([part(() => 'there'), part(() => 'there')]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await part(({ number }) => number)).to.equal(2);
  });
});
