import { expect } from 'chai';
import { ClockSkewEvent } from '../../src/index.js';
import { pageClock } from '../../src/time/clock.js';
import { prepare } from '../support/answers.js';
import { eventually, mount, place } from '../support/mount.js';
import { part } from '../support/read.js';

const HOUR = 3_600_000;
const cities = [{ label: 'Greenwich', timeZone: 'UTC' }];

/** A document that tells a time of its own. */
const telling = (now: string) => ({
  headers: { 'access-control-allow-origin': '*' },
  body: { now, clock: { cities } },
});

function skews(): number[] {
  const seconds: number[] = [];
  document.addEventListener('clock-skew', (event) => {
    if (event instanceof ClockSkewEvent) seconds.push(event.seconds);
  });
  return seconds;
}

const iso = (moment: number) => new Date(moment).toISOString();

describe('a device whose clock is wrong', () => {
  afterEach(() => pageClock.correct(Date.now()));

  it('is put right by a document that tells the time, and the page hears of it once', async () => {
    const seen = skews();
    const answer = await prepare(telling(iso(Date.now() + 2 * HOUR)));
    const clock = place('dual-clock', `<dual-clock src="${answer.url}"></dual-clock>`);
    place('dual-clock', `<dual-clock src="${answer.url}"></dual-clock>`);
    await eventually(() => expect(clock.state).to.equal('ready'));
    expect(Math.round(pageClock.now() / 60_000)).to.be.closeTo(
      Math.round((Date.now() + 2 * HOUR) / 60_000),
      1,
    );
    expect(seen).to.have.length(1);
    expect(seen[0]).to.be.closeTo(7_200, 5);
    const shown = part(clock, 'time').getAttribute('datetime');
    expect([iso(pageClock.now()).slice(11, 16), iso(pageClock.now() - 60_000).slice(11, 16)]).to.include(
      shown,
    );
  });

  it('is asked again before it is put back, since an old answer may be of any time', async () => {
    const seen = skews();
    const answer = await prepare(telling(iso(Date.now() - 2 * HOUR)));
    place('dual-clock', `<dual-clock src="${answer.url.replace('localhost', '127.0.0.1')}"></dual-clock>`);
    await eventually(() => expect(seen).to.have.length(1));
    expect(seen[0]).to.be.closeTo(-7_200, 5);
  });

  it('is put right by the Date of a server of the page’s own', async () => {
    const seen = skews();
    const date = new Date(Date.now() + 3 * HOUR).toUTCString();
    const answer = await prepare({ headers: { date }, body: { clock: { cities } } });
    const clock = await mount('dual-clock', `<dual-clock src="${answer.url}"></dual-clock>`);
    await clock.reload(); // at the latest: how an answer came is not always known at once
    expect(seen).to.have.length(1);
    expect(seen[0]).to.be.closeTo(10_800, 5);
  });

  it('is left alone within a minute', async () => {
    const seen = skews();
    const answer = await prepare(telling(iso(Date.now() + 40_000)));
    const clock = place('dual-clock', `<dual-clock src="${answer.url}"></dual-clock>`);
    await eventually(() => expect(clock.state).to.equal('ready'));
    expect(seen).to.deep.equal([]);
  });
});
