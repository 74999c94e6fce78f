import { formatDate, hasTime, momentOf, namesDay, wallTimeOf } from './dates.js';
import { relativeTimeFormat } from './formatters.js';
import { startOfDay, startOfNextDay, wallTime, type Zone } from './zones.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in words, and the moment (ms since 1970) at which they change. */
export interface RelativeTime {
  readonly words: string;
  readonly until: number;
}

/** Where and for whom it is told. */
export interface RelativeStyle {
  readonly locale: string;
  readonly zone: Zone;
}

/**
 * "2 hours ago", "yesterday", "in 3 days": by the clock for less than a day where the written date has a time, else by
 * the calendar of the zone. Of a month or a year nobody knows how long ago it was: it is named.
 */
export function relativeTime(isoDate: string, now: number, { locale, zone }: RelativeStyle): RelativeTime {
  if (!namesDay(isoDate)) return { words: formatDate(isoDate, 'long', locale, zone), until: Infinity };
  const then = wallTimeOf(isoDate, zone);
  const wall = wallTime(now, zone);
  // By moments, and not by what clocks on walls show: those may have been changed in between.
  const apart = (momentOf(isoDate) ?? then - wall + now) - now;
  if (hasTime(isoDate) && Math.abs(apart) < DAY) return byClock(apart, now, locale);
  const [unit, count] = byCalendar(startOfDay(then), startOfDay(wall));
  return { words: relativeTimeFormat(locale).format(count, unit), until: startOfNextDay(now, zone) };
}

/** A message of the last minute is "now", as is one that the server's clock has dated a little ahead. */
function byClock(apart: number, now: number, locale: string): RelativeTime {
  if (Math.abs(apart) < MINUTE) {
    return {
      words: relativeTimeFormat(locale).format(0, 'second'),
      until: now + MINUTE - Math.max(0, -apart),
    };
  }
  const [unit, length] = Math.abs(apart) < HOUR ? (['minute', MINUTE] as const) : (['hour', HOUR] as const);
  const count = Math.trunc(apart / length);
  const sinceStep = ((-apart % length) + length) % length;
  return { words: relativeTimeFormat(locale).format(count, unit), until: now + (length - sinceStep) };
}

function byCalendar(then: number, today: number): [unit: Intl.RelativeTimeFormatUnit, count: number] {
  const days = Math.round((then - today) / DAY);
  if (Math.abs(days) < 7) return ['day', days];
  const months = monthsBetween(today, then);
  if (months === 0) return ['week', Math.trunc(days / 7)];
  return Math.abs(months) < 12 ? ['month', months] : ['year', Math.trunc(months / 12)];
}

/** Full months of the calendar, whatever their length. */
function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (months > 0 && end.getUTCDate() < start.getUTCDate()) return months - 1;
  return months < 0 && end.getUTCDate() > start.getUTCDate() ? months + 1 : months;
}
