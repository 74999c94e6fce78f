import { keep, remembered } from '../remembered.js';
import { dateTimeFormat } from './formatters.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Since then no zone has changed its clocks but at a quarter of an hour, so that its offset holds until the next one. */
const QUARTERS_SINCE = Date.UTC(1980, 0);
const QUARTER = 15 * MINUTE;

/** "UTC+3", "GMT-05:30", "+0545": clocks that are never changed. */
const FIXED = /^(?:UTC|GMT)?([+\u2212-])(\d{1,2})(?::?([0-5]\d))?$/i;

/** "GMT+05:30", "GMT-00:01:15": how a zone is ahead of UTC, as `Intl` writes it. */
const OFFSET = /GMT(.)(\d+):(\d+):?(\d*)/;

/** Where a word begins that should have a capital: not "Port-au-Prince", nor "utc". */
const SMALL_WORDS = /(?:\/|[ -](?=\w{3}))[a-z]/g;

/** By the name that was asked for; '' for those that are none. */
const names = new Map<string, string>();

/** A time zone by its name (IANA: `Europe/London`) or as an offset (`UTC+3`); `undefined`: the reader's device's. */
export type Zone = string | undefined;

/** The name by which the browser knows a time zone, if it does. */
export function knownZone(name: string): string | undefined {
  return remembered(names, name, findKnown) || undefined;
}

function findKnown(name: string): string {
  if (name === '') return ''; // none, which is no reason to make a formatter
  return [name, fixedZone(name)].find((candidate) => candidate !== undefined && isKnown(candidate)) ?? '';
}

/** Whether the browser knows a time zone by this name, or it is an offset such as `UTC+3`. */
export function isTimeZone(name: string): boolean {
  return knownZone(name) !== undefined;
}

/** What `Intl` takes for a zone. */
export function intlZone(zone: Zone): Zone {
  return zone === undefined ? undefined : (knownZone(zone) ?? zone);
}

/** The city in a zone's name: `America/Argentina/Buenos_Aires` is "Buenos Aires", in small letters, too. */
export function cityOfZone(zone: string): string {
  return zone
    .replaceAll('_', ' ')
    .replaceAll(SMALL_WORDS, (start) => start.toUpperCase())
    .replace(/.*\//, '');
}

/**
 * What calendar and clock on a wall in `zone` show at `moment`, as the moment at which those in UTC show the same: so
 * the two can be compared, subtracted and cut into days.
 */
export function wallTime(moment: number, zone: Zone): number {
  return moment + offset(moment, zone);
}

/**
 * The moment at which the walls in `zone` show `wall`: the first of two where clocks are put back, and one as long after
 * the gap where they are put forward.
 */
export function fromWallTime(wall: number, zone: Zone): number {
  const [before, after] = [wall - offset(wall - DAY, zone), wall - offset(wall + DAY, zone)];
  return [before, after].find((moment) => wallTime(moment, zone) === wall) ?? before;
}

/** Midnight of the day that walls show (see `wallTime`). */
export function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** The moment at which the next day begins in `zone`. */
export function startOfNextDay(moment: number, zone: Zone): number {
  const quarter = Math.floor(moment / QUARTER);
  const last = nextDays.get(zone);
  if (last?.quarter === quarter && moment >= QUARTERS_SINCE) return last.start;
  const start = fromWallTime(startOfDay(wallTime(moment, zone)) + DAY, zone);
  return keep(nextDays, zone, { quarter, start }).start;
}

/** The last answer for each zone: many ask on one page, and no day begins within a quarter of an hour. */
const nextDays = new Map<Zone, { quarter: number; start: number }>();

/** How far the clocks in `zone` are ahead of UTC at `moment`, in minutes. */
export function offsetMinutes(moment: number, zone: Zone): number {
  return Math.round(offset(moment, zone) / MINUTE);
}

/** The last offset of each zone: asking the browser costs a hundred times as much as remembering. */
const offsets = new Map<string, { quarter: number; offset: number }>();

/** The same in milliseconds. */
function offset(moment: number, zone: Zone): number {
  if (moment < QUARTERS_SINCE) return askOffset(moment, intlZone(zone));
  // The device knows its own zone without a formatter, of which a page's first is the dearest.
  if (zone === undefined) return -MINUTE * new Date(moment).getTimezoneOffset();
  const quarter = Math.floor(moment / QUARTER);
  const last = offsets.get(zone);
  if (last?.quarter === quarter) return last.offset;
  return keep(offsets, zone, { quarter, offset: askOffset(quarter * QUARTER, intlZone(zone)) }).offset;
}

/** The same as the browser tells it. Throws a RangeError for a zone that it does not know. */
function askOffset(moment: number, zone: Zone): number {
  try {
    // Without a formatter, of which a page's first costs more than all else that a clock does.
    const known = zone ?? Temporal.Now.timeZoneId();
    return new Temporal.ZonedDateTime(BigInt(moment) * 1_000_000n, known).offsetNanoseconds / 1_000_000;
  } catch {
    // Safari has no `Temporal` yet, and a page may call something else so; Chromium's knows fewer zones than its formatters:
    // not "PST", nor the device's own where the system names none ("Etc/Unknown").
  }
  const written = dateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(moment);
  const [, sign, hours, minutes, seconds] = OFFSET.exec(written) ?? []; // UTC may be "GMT" alone
  const ahead = Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1_000;
  return sign && sign !== '+' ? -ahead : ahead;
}

/** As the browser writes it: whole hours in the tz database's own zones (`Etc/GMT-3` is UTC+3), others as offsets. */
function fixedZone(name: string): string | undefined {
  const [, sign, hours, minutes = '00'] = FIXED.exec(name) ?? [];
  if (!sign || !hours || Number(hours) > 14) return undefined;
  const ahead = sign === '+';
  if (minutes === '00') return `Etc/GMT${ahead ? '-' : '+'}${Number(hours)}`;
  return `${ahead ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

function isKnown(name: string): boolean {
  try {
    askOffset(0, name);
    return true;
  } catch {
    return false; // a RangeError: the browser's own way to say no
  }
}
