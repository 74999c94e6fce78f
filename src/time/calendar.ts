import { DateTime } from 'luxon';
import { hasTime, wallTimeOf } from './dates.js';
import { beginningOf, spanInDays, type Amount, type Counting, type Span } from './days.js';
import { LENGTHS, type Unit } from './units.js';
import { intlZone, startOfDay, wallTime, type Zone } from './zones.js';

// luxon would be a third of what a page with all elements downloads: this file is the only one that needs it, and is
// imported with `import()` by what counts more than days.

/** How to count, in which units. */
export interface CountingInUnits extends Counting {
  /** In the order of `UNITS`; hours and less count for a date with a time only. */
  readonly units: readonly Unit[];
}

/** The time between a written date and now. */
export function spanSince(isoDate: string, now: number, counting: CountingInUnits): Span {
  const { zone, units } = counting;
  const span = spanInDays(isoDate, now, counting);
  const step = hasTime(isoDate) ? LENGTHS[units.at(-1) ?? 'days'] : undefined;
  if (step === undefined) return { ...span, amounts: amountsOfDays(isoDate, now, counting) };
  const event = beginningOf(isoDate, zone);
  const shown = onGrid(now, event, step);
  return { ...span, amounts: amountsOfTime(event, shown, counting), until: shown + step };
}

/** Years and months are of their real length. */
function amountsOfDays(isoDate: string, now: number, { zone, units, inclusive }: CountingInUnits): Amount[] {
  const [event, today] = [dayAt(wallTimeOf(isoDate, zone)), dayAt(wallTime(now, zone))];
  const [first, last] = event < today ? [event, today] : [today, event];
  const ofDays = units.filter((unit) => !LENGTHS[unit]);
  const end = last.plus({ days: inclusive ? 1 : 0 });
  return amountsBetween(first, end, ofDays.length > 0 ? ofDays : ['days']);
}

/** Whole days of the zone's calendar first, however long they were, and what is left in hours. */
function amountsOfTime(event: number, now: number, { zone, units }: CountingInUnits): Amount[] {
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

/** The day that walls show, in a calendar without clock changes. */
function dayAt(wall: number): DateTime {
  return DateTime.fromMillis(startOfDay(wall), { zone: 'utc' });
}

function inZone(moment: number, zone: Zone): DateTime {
  return DateTime.fromMillis(moment, { zone: intlZone(zone) });
}
