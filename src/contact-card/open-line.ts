import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { dayOf, formatTime, type HourCycle } from '../time/dates.js';
import { openStateAt, type OpeningRule } from '../time/opening-hours.js';
import { offsetMinutes, startOfNextDay, type Zone } from '../time/zones.js';

const DAYS_OF_A_WEEK = 6 * 86_400_000;

/** "Open now, until 17:00", and the moment (ms since 1970) at which that is no longer right. */
export interface OpenLine {
  readonly open: boolean;
  readonly words: string;
  readonly until: number;
}

/** How times are written. */
export interface OpenLineStyle {
  readonly messages: Messages;
  readonly locale: string;
  readonly hourCycle: HourCycle | undefined;
  /** Zone of the opening hours. */
  readonly zone: string;
}

/** Whether something is open, and when that changes, in words. They change at midnight, too: what was a day is today. */
export function openLine(now: number, rules: readonly OpeningRule[], style: OpenLineStyle): OpenLine {
  const { messages, zone } = style;
  const { open, until } = openStateAt(now, rules, zone);
  const nextDay = startOfNextDay(now, zone);
  if (until === undefined) return { open, words: open ? messages.open : messages.closed, until: nextDay };
  const time = changeInWords(now, until, style);
  const words = fill(open ? messages.openUntil : messages.closedUntil, { time }).join('');
  return { open, words, until: Math.min(until, nextDay) };
}

/** With the reader's own time where the clocks there show another. */
function changeInWords(now: number, moment: number, style: OpenLineStyle): string {
  const { zone, messages } = style;
  const time = momentInWords(now, moment, zone, style);
  const reader: Zone = undefined;
  if (offsetMinutes(moment, reader) === offsetMinutes(moment, zone)) return time;
  // The day is said once, where it is the same.
  const from = dayOf(moment, reader) === dayOf(moment, zone) ? moment : now;
  return fill(messages.ownTime, { time, own: momentInWords(from, moment, reader, style) }).join('');
}

/** "17:00" today, "Monday 09:00" within a week, else with the date. */
function momentInWords(
  now: number,
  moment: number,
  zone: Zone,
  { locale, hourCycle }: OpenLineStyle,
): string {
  const farDay = moment - now > DAYS_OF_A_WEEK ? 'full' : 'weekday';
  const day = dayOf(now, zone) === dayOf(moment, zone) ? undefined : farDay;
  return formatTime(moment, { locale, zone, hourCycle, day });
}
