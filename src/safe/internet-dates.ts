import { isoDate, type IsoDate } from './dates.js';

// With the white space of each made one blank. After the day its time ("16:30:00", "4:30 PM"), and a zone or an offset.
const TIME = String.raw`(?:,?[ T](\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)? ?([ap]m\b)? ?([^ (]+)?(?: ?\(.*\))?)?$`;
// RFC 5322 and its forerunners, as feeds write it: "Mon, 21 Sep 2020 16:30:00 +0100", "21-Sep-20 16:30 GMT".
const INTERNET_DATE = new RegExp(
  String.raw`^(?:\p{L}+\.?,? ?)?(\d{1,2})(?:[a-z]{0,2}|\.)[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})${TIME}`,
  'iu',
);
/** The year comes first, so that nothing can be mistaken: "2020/1/10 14:33:00", "2020-09-21 16:30:00 UTC". */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${TIME}`, 'i');
/** Between dots the day comes first wherever the year is last: "21.09.2020". Between slashes it may be the month. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;
/** "September 21, 2020", and what JavaScript makes of a date: "Mon Sep 21 2020 16:30:00 GMT+0100 (…)". */
const MONTH_FIRST = /^(?:[a-z]+\.?,? )?([a-z]+)\.? (\d{1,2})[a-z]{0,2},? (?=\d{4}\b)/i;
/** With signs for year, month and day, as in China, Japan and Korea: "2020年9月21日", "2020년 9월 21일", "2020年9月21日(月)16:30". */
const SIGNED = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: ?[(（].[)）])? ?/;
/** ISO 8601 without its marks: "20200921", "20200921T163000Z". */
const UNMARKED = /^(\d{4})(\d{2})(\d{2})(?=$|T)/i;
/** What has no day: "2020-09", "September 2020", or no more than a year. */
const WITHOUT_DAY = /^(?:([a-z]{3})[a-z]*\.? )?([12]\d{3})(?:-(0[1-9]|1[0-2]))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours ahead of UTC of the zones that have a name there. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0 },
};

/** A date as `isoDate` reads it, or as the mail and the feeds of the Internet have it; nothing is guessed. */
export function internetDate(text: string): IsoDate | undefined {
  const written = text.trim().replaceAll(/\s+/g, ' ');
  return isoDate(written) ?? mailDate(written) ?? yearFirstDate(written) ?? monthOrYear(written);
}

function monthOrYear(text: string): IsoDate | undefined {
  const [, name, year, number] = WITHOUT_DAY.exec(text) ?? [];
  if (!name) return year && text;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 || number ? undefined : `${year}-${twoDigits(month)}`;
}

function mailDate(text: string): IsoDate | undefined {
  const [, day, name = '', year, ...time] = INTERNET_DATE.exec(text.replace(MONTH_FIRST, '$2 $1 ')) ?? [];
  if (!day || !year) return undefined;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return isoDate(`${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}${timeOf(...time)}`);
}

function yearFirstDate(text: string): IsoDate | undefined {
  const marked = text
    .replace(DAY_FIRST, '$3.$2.$1')
    .replace(UNMARKED, '$1-$2-$3')
    .replace(SIGNED, '$1-$2-$3 ')
    .trimEnd();
  const [, year, month = '', day = '', ...time] = YEAR_FIRST.exec(marked) ?? [];
  return year && isoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}${timeOf(...time)}`);
}

function timeOf(hour?: string, minute?: string, second = '00', half?: string, zone?: string): string {
  if (!hour || !minute) return '';
  const later = half?.toLowerCase() === 'pm' ? 12 : 0;
  return `T${twoDigits(half ? (Number(hour) % 12) + later : hour)}:${minute}:${second}${offsetOf(zone)}`;
}

/** RFC 5322, section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

/** What is no zone that has a meaning tells no time elsewhere: the time is shown as it is written. */
function offsetOf(zone = ''): string {
  const [, ahead, minutes = '00'] = /^(?:GMT|UTC)?([+-]\d{2})(?::?(\d{2}))?$/i.exec(zone) ?? [];
  if (ahead) return `${ahead}:${minutes}`.replace('-00:00', 'Z'); // which is no offset in HTML
  const hours = ZONES[zone.toUpperCase()];
  if (hours === undefined) return '';
  return hours === 0 ? 'Z' : `-${twoDigits(-hours)}:00`;
}

function twoDigits(digits: string | number): string {
  return String(digits).padStart(2, '0');
}
