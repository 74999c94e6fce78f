import { isoDate, type IsoDate } from './dates.js';

// RFC 5322 and its forerunners, as feeds write it: "Mon, 21 Sep 2020 16:30:00 +0100", "21-Sep-20 16:30 GMT".
const INTERNET_DATE =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S+)?)?$/i;
/** The year comes first, so that nothing can be mistaken: "2020/1/10 14:33:00". */
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** Between dots the day comes first wherever the year is last: "21.09.2020". Between slashes it may be the month. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours ahead of UTC of the zones that have a name there. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0 },
};

/** A date as `isoDate` reads it, or as the mail and the feeds of the Internet have it; nothing is guessed. */
export function internetDate(text: string): IsoDate | undefined {
  return isoDate(text) ?? mailDate(text.trim()) ?? yearFirstDate(text.trim());
}

function mailDate(text: string): IsoDate | undefined {
  const [, day, name = '', year, hour, minute, second, zone] = INTERNET_DATE.exec(text) ?? [];
  if (!day || !year) return undefined;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const date = `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isoDate(date + timeOf(hour, minute, second) + (hour ? offsetOf(zone) : ''));
}

function yearFirstDate(text: string): IsoDate | undefined {
  const [, year, month = '', day = '', ...time] = YEAR_FIRST.exec(text.replace(DAY_FIRST, '$3.$2.$1')) ?? [];
  return year && isoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}${timeOf(...time)}`);
}

function timeOf(hour?: string, minute?: string, second = '00'): string {
  return hour && minute ? `T${twoDigits(hour)}:${minute}:${second}` : '';
}

/** RFC 5322, section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

/** What is no zone that has a meaning tells no time elsewhere: the time is shown as it is written. */
function offsetOf(zone = ''): string {
  if (/^[+-]\d{2}:?\d{2}$/.test(zone)) return zone;
  const hours = ZONES[zone.toUpperCase()];
  if (hours === undefined) return '';
  return hours === 0 ? 'Z' : `-${twoDigits(-hours)}:00`;
}

function twoDigits(digits: string | number): string {
  return String(digits).padStart(2, '0');
}
