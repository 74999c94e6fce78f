import { hasTime, momentOf, wallTimeOf } from './dates.js';
import type { Unit } from './units.js';
import { fromWallTime, startOfDay, startOfNextDay, wallTime, type Zone } from './zones.js';

const DAY = 86_400_000;

/** The time between an event and now. */
export interface Span {
  /** Whether the event is still to come. */
  readonly ahead: boolean;
  /** Calendar days between its date and today's, in the zone. */
  readonly days: number;
  /** The same in the units that were asked for. */
  readonly amounts: readonly Amount[];
  /** The moment (ms since 1970) at which any of these changes next. */
  readonly until: number;
}

export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** How to count. */
export interface Counting {
  /** Zone in which days begin and end. */
  readonly zone: Zone;
  /** Whether the first day is counted, too. */
  readonly inclusive: boolean;
}

/** The days between a written date and now. Other units are `time/calendar.ts`'s. */
export function spanInDays(isoDate: string, now: number, { zone, inclusive }: Counting): Span {
  const passed = calendarDaysSince(isoDate, now, zone);
  const event = () => beginningOf(isoDate, zone); // asked for where it matters only: of a mere date it takes a while
  const ahead = hasTime(isoDate) ? now < event() : passed < 0;
  const days = Math.abs(passed) + Number(inclusive);
  const nextDay = startOfNextDay(now, zone);
  const until = ahead ? Math.min(nextDay, event()) : nextDay;
  return { ahead, days, amounts: [{ unit: 'days', count: days }], until };
}

/**
 * Calendar days from a written date to the day that it is in `zone` at `now`; negative for a date to come. Both are
 * taken as dates of one calendar without clock changes, so that a day of 23 or 25 hours counts as one.
 */
export function calendarDaysSince(isoDate: string, now: number, zone: Zone): number {
  return (startOfDay(wallTime(now, zone)) - startOfDay(wallTimeOf(isoDate, zone))) / DAY;
}

/** The moment (ms since 1970) at which a written date begins in a zone. */
export function beginningOf(isoDate: string, zone: Zone): number {
  return momentOf(isoDate) ?? fromWallTime(wallTimeOf(isoDate, zone), zone);
}
