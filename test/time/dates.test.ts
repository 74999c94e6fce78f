import { expect } from 'chai';
import { dayOf, formatDate, formatTime, timeOfDay, wallTimeOf } from '../../src/time/dates.js';
import { cityOfZone, isTimeZone, offsetMinutes, wallTime } from '../../src/time/zones.js';

const now = Date.parse('2020-09-25T10:15:00Z');

describe('dayOf and timeOfDay', () => {
  it('are whole beyond the years that have four digits', () => {
    for (const [moment, day, time] of [
      ['2020-09-25T10:15:00Z', '2020-09-25', '13:15'],
      ['+012345-06-07T08:09:10Z', '+012345-06-07', '11:09'],
      ['-000100-06-07T08:09:10Z', '-000100-06-07', '11:09'],
    ] as const) {
      expect(dayOf(Date.parse(moment), 'UTC+3')).to.equal(day);
      expect(timeOfDay(Date.parse(moment), 'UTC+3')).to.equal(time);
    }
  });
});

describe('formatDate', () => {
  it('never shifts a date without a time', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDate('2020-09-25', 'long', 'en-GB', zone)).to.equal('25 September 2020');
    }
  });

  it('is English, not the reader’s own language, where the browser does not know the page’s', () => {
    expect(formatDate('2020-09-25', 'long', 'tlh', 'UTC')).to.equal('25 September 2020');
  });

  it('shows a date with a time in the zone', () => {
    expect(formatDate('2020-09-25T22:30:00Z', 'long', 'en-GB', 'Europe/Moscow')).to.equal(
      '26 September 2020',
    );
    expect(formatDate('2020-09-25T22:30:00Z', 'long', 'en-GB', 'Europe/London')).to.equal(
      '25 September 2020',
    );
  });

  it('shows a month or a year alone where no day is known, in any zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDate('2020-09', 'medium', 'en-GB', zone)).to.equal('September 2020');
      expect(formatDate('2020-09', 'full', 'fr', zone)).to.equal('septembre 2020');
      expect(formatDate('2020', 'medium', 'en-GB', zone)).to.equal('2020');
    }
  });

  it('shows a time without a zone as it is written', () => {
    expect(formatDate('2020-09-25T23:59:00', 'long', 'en-GB', 'Pacific/Kiritimati')).to.equal(
      '25 September 2020',
    );
  });
});

describe('formatTime', () => {
  it('follows the locale, or the hour cycle that is asked for', () => {
    const time = (locale: string, hourCycle?: 'h12' | 'h23') =>
      formatTime(now, { locale, zone: 'Europe/Moscow', hourCycle }).replaceAll(/\s/g, ' ');
    expect(time('en-GB')).to.equal('13:15');
    expect(time('en-US')).to.equal('1:15 PM');
    expect(time('en-US', 'h23')).to.equal('13:15');
    expect(time('en-GB', 'h12')).to.equal('1:15 pm');
  });

  it('never says 24:00, even where the language tag asks for it', () => {
    const midnight = Date.parse('2020-09-25T00:15:00Z');
    expect(formatTime(midnight, { locale: 'en-GB-u-hc-h24', zone: 'UTC' })).to.equal('00:15');
  });

  it('calls midnight 00:00', () => {
    const midnight = Date.parse('2020-09-25T00:00:00Z');
    expect(formatTime(midnight, { locale: 'en-GB', zone: 'UTC' })).to.equal('00:00');
    expect(formatTime(midnight, { locale: 'en-US', zone: 'UTC', hourCycle: 'h23' })).to.equal('00:00');
  });

  it('shows seconds when asked', () => {
    expect(formatTime(now, { locale: 'en-GB', zone: 'UTC', seconds: true })).to.equal('10:15:00');
  });
});

describe('zones', () => {
  it('knows a zone from an invention', () => {
    expect(isTimeZone('Europe/Moscow')).to.equal(true);
    expect(isTimeZone('Europe/Moskau')).to.equal(false);
    expect(isTimeZone('')).to.equal(false);
  });

  it('knows those that formatters know, where `Temporal` does not', () => {
    const isKnownToFormatters = (zone: string) => {
      try {
        return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
      } catch {
        return false;
      }
    };
    for (const zone of ['PST', 'JST', 'ACT', 'EST5EDT', 'Canada/East-Saskatchewan', 'Factory', 'Nowhere']) {
      expect(isTimeZone(zone), zone).to.equal(isKnownToFormatters(zone));
    }
  });

  it('names the city', () => {
    expect(cityOfZone('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(cityOfZone('UTC')).to.equal('UTC');
  });

  it('has half and quarter hours', () => {
    expect(offsetMinutes(now, 'Asia/Kathmandu')).to.equal(345);
    expect(offsetMinutes(now, 'America/St_Johns')).to.equal(-150);
    expect(offsetMinutes(now + 999, 'Europe/London')).to.equal(60);
  });

  it('are the same from the browser’s `Temporal` and, where it has none, from its formatters', () => {
    const walls: [moment: string, zone: string | undefined, wall: string][] = [
      ['1874-12-07T00:00:00.000Z', 'America/New_York', '1874-12-06T19:03:58.000Z'],
      ['1971-06-01T12:00:00.000Z', 'Africa/Monrovia', '1971-06-01T11:15:30.000Z'],
      ['2020-09-25T10:15:00.000Z', 'UTC', '2020-09-25T10:15:00.000Z'],
      ['2020-09-25T10:15:00.000Z', 'UTC-05:30', '2020-09-25T04:45:00.000Z'],
      ['2020-09-25T10:15:00.000Z', 'Asia/Kathmandu', '2020-09-25T16:00:00.000Z'],
      ['2020-03-29T00:59:59.999Z', 'Europe/London', '2020-03-29T00:59:59.999Z'],
      ['2020-03-29T01:00:00.000Z', 'Europe/London', '2020-03-29T02:00:00.000Z'],
      ['-000043-03-15T12:00:00.000Z', 'UTC', '-000043-03-15T12:00:00.000Z'],
    ];
    const found = () =>
      walls.map(([moment, zone]) => {
        const asked = Date.parse(moment);
        wallTime(asked + 86_400_000, zone); // another offset is remembered, so that this one is asked for
        return [moment, zone, new Date(wallTime(asked, zone)).toISOString()];
      });
    expect(found()).to.deep.equal(walls);
    const temporal = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    Reflect.deleteProperty(globalThis, 'Temporal');
    try {
      expect(found()).to.deep.equal(walls);
      Reflect.set(globalThis, 'Temporal', {}); // as a page may call something of its own
      expect(found()).to.deep.equal(walls);
    } finally {
      Reflect.deleteProperty(globalThis, 'Temporal');
      if (temporal) Object.defineProperty(globalThis, 'Temporal', temporal);
    }
  });

  it('shows the clock on the wall', () => {
    expect(new Date(wallTime(now, 'Europe/Moscow')).toISOString()).to.equal('2020-09-25T13:15:00.000Z');
  });

  it('orders dates with and without a time by what is read', () => {
    const dates = ['2020-09-24', '2020-09-24T03:30:00Z', '2020-09-23T09:00:00Z', '2020-09-23'];
    const walls = dates.map((date) => wallTimeOf(date, 'America/New_York'));
    expect(walls).to.deep.equal([...walls].sort((one, other) => other - one));
  });
});
