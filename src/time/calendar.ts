import { DateTime } from 'luxon';
import { hasTime, wallTimeOf } from './dates.js';
import { LENGTHS, type Unit } from './units.js';
import { knownZone, startOfNextDay, wallTime } from './zones.js';

// luxon is most of what a page with a counter downloads: this file is the only one that needs it, and is imported
// with `import()` by what counts days.

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
  readonly zone: string;
  /** In the order of `UNITS`; hours and less count for a date with a time only. */
  readonly units: readonly Unit[];
  /** Whether the first day is counted, too. */
  readonly inclusive: boolean;
}

/** The time between a written date and now. */
export function spanSince(isoDate: string, now: number, counting: Counting): Span {
  const { zone, units, inclusive } = counting;
  const event = momentOf(isoDate, zone);
  const ahead = hasTime(isoDate) ? now < event : dateAt(now, zone) < dateOf(isoDate, zone);
  const days = Math.abs(calendarDaysSince(isoDate, now, zone)) + Number(inclusive);
  const step = hasTime(isoDate) ? LENGTHS[units.at(-1) ?? 'days'] : undefined;
  if (step !== undefined) {
    const shown = onGrid(now, event, step);
    return { ahead, days, amounts: amountsOfTime(event, shown, counting), until: shown + step };
  }
  const nextDay = startOfNextDay(now, zone);
  const onlyDays = units.length === 1 && units[0] === 'days';
  return {
    ahead,
    days,
    amounts: onlyDays ? [{ unit: 'days', count: days }] : amountsOfDays(isoDate, now, counting),
    until: ahead ? Math.min(nextDay, event) : nextDay,
  };
}

/**
 * Calendar days from a written date to the day that it is in `zone` at `now`; negative for a date to come. Both are
 * taken as dates of one calendar without clock changes, so that a day of 23 or 25 hours counts as one.
 */
export function calendarDaysSince(isoDate: string, now: number, zone: string): number {
  return (dateAt(now, zone).toMillis() - dateOf(isoDate, zone).toMillis()) / DAY;
}

/** Years and months are of their real length. */
function amountsOfDays(isoDate: string, now: number, { zone, units, inclusive }: Counting): Amount[] {
  const [event, today] = [dateOf(isoDate, zone), dateAt(now, zone)];
  const [first, last] = event < today ? [event, today] : [today, event];
  const ofDays = units.filter((unit) => !LENGTHS[unit]);
  const end = last.plus({ days: inclusive ? 1 : 0 });
  return amountsBetween(first, end, ofDays.length > 0 ? ofDays : ['days']);
}

/** Whole days of the zone's calendar first, however long they were, and what is left in hours. */
function amountsOfTime(event: number, now: number, { zone, units }: Counting): Amount[] {
  return amountsBetween(inZone(Math.min(event, now), zone), inZone(Math.max(event, now), zone), units);
}

function amountsBetween(first: DateTime, last: DateTime, units: readonly Unit[]): Amount[] {
  const span = last.diff(first, [...units]);
  return units.map((unit) => ({ unit, count: Math.floor(span.get(unit)) }));
}

/** The last moment at which a counter that steps like this has changed. */
function onGrid(now: number, event: number, step: number): number {
  return event + Math.floor((now - event) / step) * step;
}

function momentOf(isoDate: string, zone: string): number {
  return DateTime.fromISO(isoDate, { zone: knownZone(zone) ?? zone }).toMillis();
}

/** The day of a written date, in a calendar without clock changes. */
function dateOf(isoDate: string, zone: string): DateTime {
  return DateTime.fromMillis(wallTimeOf(isoDate, zone), { zone: 'utc' }).startOf('day');
}

function dateAt(now: number, zone: string): DateTime {
  return DateTime.fromMillis(wallTime(now, zone), { zone: 'utc' }).startOf('day');
}

function inZone(moment: number, zone: string): DateTime {
  return DateTime.fromMillis(moment, { zone: knownZone(zone) ?? zone });
}
