import { DateTime } from 'luxon';
import { wallTimeOf } from './dates.js';

// luxon is most of what a page with a counter downloads: this file is the only one that needs it, and is imported
// with `import()` by what counts days.

/**
 * Calendar days from a written date to the day that it is in `zone` at `now`; negative for a date to come. Both are
 * taken as dates of one calendar without clock changes, so that a day of 23 or 25 hours counts as one.
 */
export function calendarDaysSince(isoDate: string, now: number, zone: string): number {
  const first = DateTime.fromMillis(wallTimeOf(isoDate, zone), { zone: 'utc' }).startOf('day');
  const today = DateTime.fromMillis(now, { zone }).setZone('utc', { keepLocalTime: true }).startOf('day');
  return today.diff(first, 'days').days;
}

/** The moment (ms since 1970) at which the next day begins in `zone`: midnight, or what follows where there is none. */
export function nextDayStart(now: number, zone: string): number {
  return DateTime.fromMillis(now, { zone }).plus({ days: 1 }).startOf('day').toMillis();
}
