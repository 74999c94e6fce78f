import { expect } from 'chai';
import { configure } from '../../src/configure.js';
import { pageClock, PageClock, type ClockWatcher } from '../../src/time/clock.js';

const MINUTE = 60_000;

class Watcher implements ClockWatcher {
  seen = 0;
  readonly #step: number | undefined;
  #tell: () => void = () => {};

  constructor(step: number | undefined) {
    this.#step = step;
  }

  nextChange(now: number): number | undefined {
    return this.#step && (Math.floor(now / this.#step) + 1) * this.#step;
  }

  changed(): void {
    this.seen += 1;
    this.#tell();
  }

  told(): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = resolve;
    });
  }
}

describe('the clock of the page', () => {
  it('tells the device’s time until it is set, and takes any way to write a moment', () => {
    const clock = new PageClock();
    expect(Math.abs(clock.now() - Date.now())).to.be.lessThan(1_000);
    const moment = Date.parse('2020-09-25T10:15:00Z');
    for (const now of [
      moment,
      new Date(moment),
      '2020-09-25T10:15:00Z',
      () => moment,
      () => new Date(moment),
    ]) {
      clock.set(now);
      expect(clock.now()).to.equal(moment);
    }
    clock.set(null);
    expect(Math.abs(clock.now() - Date.now())).to.be.lessThan(1_000);
  });

  it('says when it was set to no moment', () => {
    const clock = new PageClock();
    expect(() => clock.set('yesterday')).to.throw(RangeError, 'yesterday');
    expect(Math.abs(clock.now() - Date.now())).to.be.lessThan(1_000);
  });

  it("is the device's again after configure({ now: null })", () => {
    configure({ now: '2020-09-25T10:15:00Z' });
    configure({ now: null });
    expect(Math.abs(pageClock.now() - Date.now())).to.be.lessThan(1_000);
  });

  it('wakes a watcher when its minute changes, and nobody else', async () => {
    let now = Date.parse('2020-09-25T10:14:59.950Z');
    const clock = new PageClock();
    clock.set(() => now);
    const minutes = new Watcher(MINUTE);
    const days = new Watcher(24 * 60 * MINUTE);
    const never = new Watcher(undefined);
    const stops = [minutes, days, never].map((watcher) => clock.watch(watcher));
    await Promise.resolve(); // the timer is armed when all have come
    now += 50;
    await minutes.told();
    expect([minutes.seen, days.seen, never.seen]).to.deep.equal([1, 0, 0]);
    for (const stop of stops) stop();
  });

  it('goes on when the device was set back', async () => {
    let now = Date.parse('2020-09-25T10:14:59.950Z');
    const clock = new PageClock();
    clock.set(() => now);
    const minutes = new Watcher(MINUTE);
    const stop = clock.watch(minutes);
    await Promise.resolve();
    now -= 60 * MINUTE;
    await minutes.told();
    expect(minutes.seen).to.equal(1);
    stop();
  });

  it('tells everyone when it is set', () => {
    const clock = new PageClock();
    const watcher = new Watcher(MINUTE);
    const stop = clock.watch(watcher);
    clock.set('2020-09-25T10:15:00Z');
    expect(watcher.seen).to.equal(1);
    stop();
    clock.set('2020-09-25T10:16:00Z');
    expect(watcher.seen).to.equal(1);
  });

  it('is right at once when the page is shown again, or the device has slept', async () => {
    let now = Date.parse('2020-09-25T10:15:00Z');
    const clock = new PageClock();
    clock.set(() => now);
    const watcher = new Watcher(MINUTE);
    const stop = clock.watch(watcher);
    now += 5 * MINUTE;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(watcher.seen).to.equal(1);
    now += 5 * MINUTE;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(watcher.seen).to.equal(2);
    for (const [index, wakes] of [
      () => document.dispatchEvent(new Event('resume')),
      () => window.dispatchEvent(new FocusEvent('focus')),
    ].entries()) {
      now += 5 * MINUTE;
      wakes();
      expect(watcher.seen).to.equal(3 + index);
    }
    stop();
  });
});
