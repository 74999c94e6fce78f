import { expect } from 'chai';
import { DeviceClock } from '../../src/time/device-clock.js';

const MINUTE = 60_000;
const TRUE_TIME = Date.parse('2020-09-25T10:15:00Z');

/** A device that is so far behind the true time, and what happens to it. */
function device(behind: number) {
  let [shown, steady] = [TRUE_TIME - behind, 5_000];
  const clock = new DeviceClock(
    () => shown,
    () => steady,
  );
  return {
    clock,
    passes: (time: number) => ((shown += time), (steady += time)),
    sleeps: (time: number) => (shown += time),
    isSetBy: (time: number) => (shown += time),
  };
}

describe('the clock of the device', () => {
  it('is believed as long as the server agrees within a minute', () => {
    const { clock } = device(50_000);
    expect(clock.correct(TRUE_TIME)).to.equal(undefined);
    expect(clock.now()).to.equal(TRUE_TIME - 50_000);
  });

  for (const behind of [120 * MINUTE, -3 * MINUTE]) {
    it(`is set right by the server when it is ${behind / MINUTE} minutes behind`, () => {
      const { clock, passes } = device(behind);
      expect(clock.correct(TRUE_TIME)).to.equal(behind);
      passes(30 * MINUTE);
      expect(clock.now()).to.equal(TRUE_TIME + 30 * MINUTE);
      expect(clock.correct(TRUE_TIME + 30 * MINUTE + 900)).to.equal(undefined); // no news
    });
  }

  it('stays right over a sleep', () => {
    const { clock, sleeps } = device(120 * MINUTE);
    clock.correct(TRUE_TIME);
    sleeps(8 * 60 * MINUTE);
    expect(clock.now()).to.equal(TRUE_TIME + 8 * 60 * MINUTE);
  });

  it('is believed again when someone has set it right', () => {
    const { clock, isSetBy, passes } = device(120 * MINUTE);
    clock.correct(TRUE_TIME);
    isSetBy(120 * MINUTE);
    expect(clock.now()).to.equal(TRUE_TIME);
    passes(MINUTE);
    expect(clock.now()).to.equal(TRUE_TIME + MINUTE);
  });

  it('is believed again when the server says that it is right', () => {
    const { clock, isSetBy } = device(120 * MINUTE);
    clock.correct(TRUE_TIME);
    isSetBy(100 * MINUTE); // in two steps
    isSetBy(20 * MINUTE);
    expect(clock.correct(TRUE_TIME + 5_000)).to.equal(0);
    expect(clock.now()).to.equal(TRUE_TIME);
  });
});
