import { expect } from 'chai';
import '../../src/dual-clock/dual-clock.define.js';
import { Extra, lazy } from '../../src/ui/lazy.js';

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

describe('an extra', () => {
  const host = () => {
    const element = document.createElement('dual-clock');
    let drawings = 0;
    element.requestUpdate = () => (drawings += 1);
    return { element, drawings: () => drawings };
  };

  it('is there at once for those who come after the first', async () => {
    let asked = 0;
    const part = new Extra(async () => ({ number: (asked += 1) }));
    await Promise.all([part.load(), part.load()]);
    expect(part.load()).to.equal(undefined);
    const { element, drawings } = host();
    expect(part.for(element)).to.deep.equal({ number: 1 });
    expect(drawings()).to.equal(0);
  });

  it('has what needs it drawn once more when it is there', async () => {
    const part = new Extra(async () => 'there');
    const { element, drawings } = host();
    expect(part.for(element)).to.equal(undefined);
    await part.load();
    expect(drawings()).to.equal(1);
    expect(part.for(element)).to.equal('there');
  });

  it('says that it cannot be had, and is asked for again with the next reading only', async () => {
    let asked = 0;
    const part = new Extra(async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return 'there';
    });
    const { element, drawings } = host();
    expect(part.for(element)).to.equal(undefined);
    await part.load();
    expect(drawings()).to.equal(1);
    expect(part.for(element)).to.equal(null);
    expect(asked).to.equal(1);
    await part.load();
    expect(part.for(element)).to.equal('there');
  });
});
