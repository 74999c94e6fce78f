import { expect } from 'chai';
import { calendarDaysSince, nextDayStart } from '../../src/time/calendar.js';

const ZONES = [
  'UTC',
  'Europe/London',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/St_Johns',
];

describe('calendarDaysSince', () => {
  const now = Date.parse('2020-09-25T10:15:00Z');

  it('counts the days of the front page', () => {
    expect(calendarDaysSince('2018-03-04', now, 'Europe/London')).to.equal(936);
    expect(calendarDaysSince('2018-03-12', now, 'Europe/London')).to.equal(928);
  });

  it('counts a day at each midnight of the zone, not after 24 hours', () => {
    const beforeMidnight = Date.parse('2020-09-25T22:59:59Z'); // 23:59:59 in London
    expect(calendarDaysSince('2018-03-04', beforeMidnight, 'Europe/London')).to.equal(936);
    expect(calendarDaysSince('2018-03-04', beforeMidnight + 1_000, 'Europe/London')).to.equal(937);
  });

  it('counts days of 23 and 25 hours as one', () => {
    expect(calendarDaysSince('2020-03-28', Date.parse('2020-03-29T00:30:00Z'), 'Europe/London')).to.equal(1);
    expect(calendarDaysSince('2020-03-28', Date.parse('2020-03-29T23:30:00Z'), 'Europe/London')).to.equal(2);
    expect(calendarDaysSince('2020-10-24', Date.parse('2020-10-25T23:30:00Z'), 'Europe/London')).to.equal(1);
  });

  it('never shifts a date without a time', () => {
    for (const zone of ZONES) {
      const today = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(now);
      expect(calendarDaysSince(today, now, zone), zone).to.equal(0);
    }
  });

  it('sees a date with a time from the zone', () => {
    const since = '2020-09-24T23:30:00Z'; // the 25th in London, the 24th in UTC
    expect(calendarDaysSince(since, now, 'Europe/London')).to.equal(0);
    expect(calendarDaysSince(since, now, 'UTC')).to.equal(1);
  });

  it('counts down to a date to come', () => {
    expect(calendarDaysSince('2020-10-07', now, 'Europe/London')).to.equal(-12);
  });

  it('skips the day that Samoa skipped', () => {
    // 30 December 2011 did not happen there; the calendar still has it.
    expect(calendarDaysSince('2011-12-29', Date.parse('2011-12-31T12:00:00Z'), 'Pacific/Apia')).to.equal(3);
  });
});

describe('nextDayStart', () => {
  it('is the next midnight of the zone', () => {
    const now = Date.parse('2020-09-25T10:15:00Z');
    expect(new Date(nextDayStart(now, 'Europe/London')).toISOString()).to.equal('2020-09-25T23:00:00.000Z');
  });

  it('is later than now where midnight does not exist', () => {
    const now = Date.parse('2018-11-04T02:30:00Z'); // 23:30 in São Paulo, the clocks jump from 0:00 to 1:00
    expect(new Date(nextDayStart(now, 'America/Sao_Paulo')).toISOString()).to.equal(
      '2018-11-04T03:00:00.000Z',
    );
  });
});
