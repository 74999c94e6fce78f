import { dateTimeFormat } from './formatters.js';
import { plainDate, plainTime } from './plain-english.js';
import { wallTime, type Zone } from './zones.js';

/** The lengths of `Intl.DateTimeFormat`'s `dateStyle`. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';

const HAS_TIME = /T/;
const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a date written as `<time datetime>` has it names a time of day. */
export function hasTime(isoDate: string): boolean {
  return HAS_TIME.test(isoDate);
}

/**
 * The wall time (see `wallTime`) of a date written as `<time datetime>` has it. One without a time, or with a time and
 * no zone, is never shifted; one with an offset is seen from `zone`.
 */
export function wallTimeOf(isoDate: string, zone: Zone): number {
  const moment = momentOf(isoDate);
  if (moment !== undefined) return wallTime(moment, zone);
  return parsed(hasTime(isoDate) ? `${isoDate}Z` : isoDate); // a day alone is one of UTC's already
}

/** The moment (ms since 1970) of a written date; `undefined` for one without a time and its offset, which has none. */
export function momentOf(isoDate: string): number | undefined {
  return hasTime(isoDate) && HAS_OFFSET.test(isoDate) ? parsed(isoDate) : undefined;
}

/** Not by `Date.parse`, in whose place Datejs has put one of its own. */
function parsed(isoDate: string): number {
  return new Date(isoDate).getTime();
}

/** Whether a written date says on which day, and not in which month or year alone: "2020-09". */
export function namesDay(isoDate: string): boolean {
  return isoDate.length > 7;
}

/** A written date (see `wallTimeOf`) in the words of a locale: "25 September 2020"; "September 2020" without a day. */
export function formatDate(
  isoDate: string,
  style: DateStyle,
  locale: string | undefined,
  zone: Zone,
): string {
  const wall = wallTimeOf(isoDate, zone);
  if (!namesDay(isoDate)) {
    const month = isoDate.length > 4 ? 'long' : undefined;
    return dateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC' }).format(wall);
  }
  return (
    plainDate(wall, style, locale) ??
    dateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(wall)
  );
}

/** The calendar day of a moment in a zone, as `<time datetime>` has it: `2020-09-25`. */
export function dayOf(moment: number, zone: Zone): string {
  return new Date(wallTime(moment, zone)).toISOString().slice(0, -14);
}

/** The time of day of a moment in a zone, as `<time datetime>` has it: `13:15`. */
export function timeOfDay(moment: number, zone: Zone): string {
  return new Date(wallTime(moment, zone)).toISOString().slice(-13, -8);
}

export type HourCycle = 'h11' | 'h12' | 'h23';

export interface TimeStyle {
  locale: string | undefined;
  zone: Zone;
  hourCycle?: HourCycle | undefined;
  seconds?: boolean;
  /** What stands beside the time: nothing, the day of the week, that and the date, or the date in short. */
  day?: keyof typeof DAYS | undefined;
}

const DAYS = {
  weekday: { weekday: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

/** The time of day of a moment in the words of a locale: "13:15", "1:15 PM"; "Monday 13:15" with its day. */
export function formatTime(moment: number, style: TimeStyle): string {
  const wall = wallTime(moment, style.zone);
  // As UTC's time, of one formatter for all zones: making one costs more than a thousand uses.
  return plainTime(wall, style) ?? timeFormat(style).format(wall);
}

/** What puts wall times (see `wallTime`) in words. */
export function timeFormat(style: Omit<TimeStyle, 'zone'>): Intl.DateTimeFormat {
  const { locale, seconds = false, day } = style;
  const hourCycle = style.hourCycle ?? (writesTwentyFour(locale) ? 'h23' : undefined);
  const ownPattern = hourCycle === undefined && day === undefined;
  const options: Intl.DateTimeFormatOptions = ownPattern
    ? { timeStyle: seconds ? 'medium' : 'short' }
    : // A cycle that is not the locale's own: its pattern for the other one would leave a zero before 1 pm.
      {
        ...(hourCycle && { hourCycle }),
        hour: (hourCycle ? hourCycle === 'h23' : writesLeadingZero(locale)) ? '2-digit' : 'numeric',
        minute: '2-digit',
        ...(seconds && { second: '2-digit' }),
        ...(day && DAYS[day]),
      };
  return dateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** Nobody is shown 24:00, though a language tag may ask for it (`en-u-hc-h24`). */
function writesTwentyFour(locale: string | undefined): boolean {
  return locale !== undefined && /-u-(?:\w+-)*hc-h24\b/i.test(locale);
}

/** Whether nine o'clock is "09:00" in a locale, and not "9:00". */
function writesLeadingZero(locale: string | undefined): boolean {
  const nine = dateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).formatToParts(9 * 3_600_000);
  return nine.find(({ type }) => type === 'hour')?.value.length === 2;
}
