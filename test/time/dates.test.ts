import { expect } from 'chai';
import { formatDate, formatTime, wallTimeOf } from '../../src/time/dates.js';
import { cityOfZone, isTimeZone, offsetMinutes, wallTime } from '../../src/time/zones.js';

const now = Date.parse('2020-09-25T10:15:00Z');

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

  it('names the city', () => {
    expect(cityOfZone('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(cityOfZone('UTC')).to.equal('UTC');
  });

  it('has half and quarter hours', () => {
    expect(offsetMinutes(now, 'Asia/Kathmandu')).to.equal(345);
    expect(offsetMinutes(now, 'America/St_Johns')).to.equal(-150);
    expect(offsetMinutes(now + 999, 'Europe/London')).to.equal(60);
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
