import { expect } from 'chai';
import { DateTime } from 'luxon';
import { spanSince } from '../../src/time/calendar.js';
import { beginningOf, calendarDaysSince, spanInDays } from '../../src/time/days.js';
import type { Unit } from '../../src/time/units.js';
import { startOfNextDay } from '../../src/time/zones.js';

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

describe('spanInDays', () => {
  const zones = [...ZONES, 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'Australia/Lord_Howe'];
  const dates = ['2018-11-04', '2018-03-04', '2020-03-29', '2020-10-25', '1999-12-31', '2020-09-25T23:30:00'];
  // Around changes of the clocks, and midnights that do not exist.
  const moments = [
    '2018-11-04T02:59:59Z',
    '2018-11-04T03:00:00Z',
    '2020-03-29T00:59:59Z',
    '2023-04-27T22:00:00Z',
  ];

  it('counts as luxon does, in any zone', () => {
    for (const zone of zones) {
      for (const date of dates) {
        const event = DateTime.fromISO(date, { zone });
        expect(beginningOf(date, zone), `${date} in ${zone}`).to.equal(event.toMillis());
        for (const now of moments) {
          const today = DateTime.fromISO(now, { zone });
          const passed = Math.round(today.startOf('day').diff(event.startOf('day'), 'days').days);
          const span = spanInDays(date, today.toMillis(), { zone, inclusive: false });
          expect(span.days, `${date} at ${now} in ${zone}`).to.equal(Math.abs(passed));
          const midnight = today.plus({ days: 1 }).startOf('day').toMillis();
          const until = span.ahead ? Math.min(midnight, event.toMillis()) : midnight;
          expect(span.until, `${date} at ${now} in ${zone}`).to.equal(until);
        }
      }
    }
  });
});

describe('startOfNextDay', () => {
  it('is the next midnight of the zone', () => {
    const now = Date.parse('2020-09-25T10:15:00Z');
    expect(new Date(startOfNextDay(now, 'Europe/London')).toISOString()).to.equal('2020-09-25T23:00:00.000Z');
  });

  it('is later than now where midnight does not exist', () => {
    const now = Date.parse('2018-11-04T02:30:00Z'); // 23:30 in São Paulo, the clocks jump from 0:00 to 1:00
    expect(new Date(startOfNextDay(now, 'America/Sao_Paulo')).toISOString()).to.equal(
      '2018-11-04T03:00:00.000Z',
    );
  });
});

describe('spanSince', () => {
  const now = Date.parse('2020-09-25T10:15:30.400Z');
  const counting = { zone: 'Europe/London', units: ['days'], inclusive: false } as const;

  function amounts(since: string, units: readonly Unit[], at = now): string {
    const span = spanSince(since, at, { ...counting, units });
    const words = span.amounts.map(({ unit, count }) => `${count} ${unit}`).join(' ');
    return span.ahead ? `${words} ahead` : words;
  }

  it('counts years, months and days of their real length', () => {
    const units = ['years', 'months', 'days'] as const;
    expect(amounts('2018-03-04', units)).to.equal('2 years 6 months 21 days');
    const leapDay = amounts('2020-02-29', units, Date.parse('2021-02-28T12:00:00Z'));
    expect(leapDay).to.equal('1 years 0 months 0 days'); // the month's last day for its last day, as luxon has it
    expect(amounts('2020-01-31', ['months', 'days'], Date.parse('2020-02-29T12:00:00Z'))).to.equal(
      '1 months 0 days',
    );
    expect(amounts('2020-10-07', units)).to.equal('0 years 0 months 12 days ahead');
  });

  it('counts hours and less from a moment, over a change of the clocks', () => {
    const units = ['days', 'hours', 'minutes', 'seconds'] as const;
    expect(amounts('2020-09-24T10:15:00Z', units)).to.equal('1 days 0 hours 0 minutes 30 seconds');
    const after = Date.parse('2020-10-25T12:00:00Z'); // a day of 25 hours
    expect(amounts('2020-10-24T12:00:00+01:00', units, after)).to.equal('1 days 0 hours 0 minutes 0 seconds');
    expect(amounts('2020-10-24T12:00:00+01:00', ['hours'], after)).to.equal('25 hours');
  });

  it('counts down to the full step, so that nothing is 0 before its time', () => {
    expect(amounts('2020-09-25T10:16:00Z', ['minutes'])).to.equal('1 minutes ahead');
    expect(amounts('2020-09-25T10:15:31Z', ['seconds'])).to.equal('1 seconds ahead');
    expect(amounts('2020-09-25T10:15:30Z', ['seconds'])).to.equal('0 seconds');
  });

  it('knows when it changes next', () => {
    const until = (since: string, units: readonly Unit[]) =>
      new Date(spanSince(since, now, { ...counting, units }).until).toISOString();
    expect(until('2018-03-04', ['days'])).to.equal('2020-09-25T23:00:00.000Z');
    expect(until('2020-09-25T10:15:31Z', ['days'])).to.equal('2020-09-25T10:15:31.000Z'); // it comes
    expect(until('2020-09-25T10:15:45Z', ['minutes'])).to.equal('2020-09-25T10:15:45.000Z');
    expect(until('2020-09-25T10:15:45.500Z', ['seconds'])).to.equal('2020-09-25T10:15:30.500Z');
  });

  it('counts the first day where it shall', () => {
    const inclusive = { ...counting, inclusive: true };
    expect(spanSince('2018-03-04', now, inclusive)).to.deep.include({ days: 937 });
    expect(spanSince('2018-03-04', now, inclusive).amounts).to.deep.equal([{ unit: 'days', count: 937 }]);
  });

  it('takes a time without a zone for the zone’s own', () => {
    expect(amounts('2020-09-25T10:15:00', ['hours'])).to.equal('1 hours'); // 09:15 UTC
  });
});
