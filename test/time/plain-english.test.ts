import { expect } from 'chai';
import { numberInWords } from '../../src/language/numbers.js';
import { timeInWords } from '../../src/language/time-in-words.js';
import { plainDate, plainTime, plainWeekday } from '../../src/time/plain-english.js';

const LOCALES = ['en', 'en-GB', 'en-US'];
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Browsers do not agree on the space before "pm". */
const withPlainSpaces = (text: string) => text.replaceAll(/\s/g, ' ');

const asBrowser = (wall: number, locale: string, options: Intl.DateTimeFormatOptions) =>
  withPlainSpaces(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(wall));

describe('English without a formatter', () => {
  for (const locale of LOCALES) {
    it(`has the dates that the browser writes (${locale})`, () => {
      for (const year of [1000, 1899, 2024, 9999]) {
        for (let day = 0; day < 365; day += 1) {
          const wall = Date.UTC(year, 0, 1) + day * DAY + 13 * HOUR;
          for (const style of ['long', 'medium'] as const) {
            expect(plainDate(wall, style, locale)).to.equal(asBrowser(wall, locale, { dateStyle: style }));
          }
        }
      }
    });

    it(`has the times that the browser writes (${locale})`, () => {
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const wall = Date.UTC(2024, 1, 29) + minute * 60_000 + (minute % 60) * 1_000 + 999;
        for (const seconds of [false, true]) {
          const own = asBrowser(wall, locale, { timeStyle: seconds ? 'medium' : 'short' });
          expect(plainTime(wall, { locale, zone: 'UTC', seconds })).to.equal(own);
        }
        for (const [hourCycle, hour] of [
          ['h12', 'numeric'],
          ['h23', '2-digit'],
        ] as const) {
          const asked = asBrowser(wall, locale, { hourCycle, hour, minute: '2-digit' });
          expect(plainTime(wall, { locale, zone: 'UTC', hourCycle })).to.equal(asked);
        }
      }
    });

    it(`has the weekdays that the browser writes (${locale})`, () => {
      for (let wall = 0; wall < 7 * DAY; wall += DAY) {
        expect(plainWeekday(wall, locale)).to.equal(asBrowser(wall, locale, { weekday: 'short' }));
        const time = asBrowser(wall, locale, { timeStyle: 'short' });
        const withDay = plainTime(wall, { locale, zone: 'UTC', day: 'weekday' });
        expect(withDay).to.equal(`${asBrowser(wall, locale, { weekday: 'long' })} ${time}`);
      }
    });

    it(`has the numbers that the browser writes (${locale})`, () => {
      for (const count of [0, 1, 2, 999, 1_000, 1_001, 3_186, 10_000, 365_242, 1_000_000, 123_456_789]) {
        expect(numberInWords(count, locale)).to.equal(new Intl.NumberFormat(locale).format(count));
        for (const unit of ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const) {
          const style = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
          const words = timeInWords({ unit, count }, locale).map(({ text }) => text);
          expect(words.join('')).to.equal(new Intl.NumberFormat(locale, style).format(count));
        }
      }
    });
  }

  it('leaves to the browser what is written otherwise', () => {
    const wall = Date.UTC(2024, 1, 29);
    const given = [
      plainDate(wall, 'long', 'en-AU'),
      plainDate(wall, 'long', 'en-US-u-ca-buddhist'),
      plainDate(wall, 'full', 'en-GB'),
      plainDate(wall, 'short', 'en-GB'),
      plainDate(Date.UTC(999, 11, 31), 'long', 'en-GB'),
      plainDate(Date.UTC(10_000, 0, 1), 'long', 'en-GB'),
      plainDate(Number.NaN, 'long', 'en-GB'),
      plainTime(wall, { locale: 'en-CA', zone: 'UTC' }),
      plainTime(wall, { locale: 'en-US', zone: 'UTC', hourCycle: 'h11' }),
      plainTime(wall, { locale: 'en-US', zone: 'UTC', day: 'full' }),
      plainWeekday(wall, undefined),
    ];
    expect(given.filter((words) => words !== undefined)).to.deep.equal([]);
  });
});
