import type { OpeningLine } from '../data/opening-lines.js';
import { STAND_IN } from '../english.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { timeInWords } from '../language/time-in-words.js';
import { timeFormat, type HourCycle } from '../time/dates.js';
import { dateTimeFormat } from '../time/formatters.js';
import { spansIn, writtenHoursIn, type DaySpan, type WrittenHours } from '../time/opening-hours-text.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Of any week, in wall time. */
const MONDAY = Date.UTC(2024, 0, 1);

/** How days and times are written. */
export interface HoursStyle {
  readonly messages: Messages;
  readonly locale: string;
  readonly hourCycle: HourCycle | undefined;
}

/**
 * The parts of a line of opening hours as the page's language writes them: "Mon – Fri: 09:00–17:00" for
 * "Mo-Fr 09:00-17:00"; `undefined` where it says more, or otherwise, than that.
 */
export function hoursInWords(line: string, style: HoursStyle): string[] | undefined {
  const written = writtenHoursIn(line) ?? timesAlone(line);
  if (!written) return undefined;
  const length = /day/i.test(line) ? 'long' : 'short'; // as it is written: "Monday", or "Mo"
  return written.map((part) => inWords(part, length, style));
}

/** "24 – 26 Dec", with the year where it is another; nothing where it is for good, and has begun. */
export function datesInWords({ from, through }: OpeningLine, today: string, locale: string): string {
  if (!through && (!from || from <= today)) return '';
  const isThisYear = [from, through].every((date = today) => date.slice(0, 4) === today.slice(0, 4));
  const format = dateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const [first, last] = [from, through].map((date) => (date ? new Date(date).getTime() : undefined));
  if (first && last) return together(format.formatRange(first, last));
  return first ? `${format.format(first)} – …` : `… – ${format.format(last)}`;
}

/** What a rule says that is not for some days of the week. */
function timesAlone(line: string): WrittenHours[] | undefined {
  const spans = spansIn(line);
  return spans && [{ days: [], spans }];
}

function inWords({ days, spans }: WrittenHours, length: 'long' | 'short', style: HoursStyle): string {
  const { locale, messages } = style;
  const label = and(
    runsOf(days).map(([first, last]) => together(daysInWords(first, last, length, locale))),
    locale,
  );
  if (!spans) return label;
  const times = and(
    spans.map((span) => together(spanInWords(span, style))),
    locale,
  );
  return labelled(label, times || messages.closed, messages);
}

/** "Mon – Fri: 09:00–17:00"; without a label as it is. */
export function labelled(label: string, words: string, messages: Messages): string {
  return label === '' ? words : `${fill(messages.label, { label }).join('')} ${words}`;
}

/** "Mon – Fri" */
function daysInWords(first: number, last: number, length: 'long' | 'short', locale: string): string {
  const format = dateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
  const [from, to] = [first, last].map((day) => MONDAY + day * DAY);
  return from === to ? format.format(from) : format.formatRange(from ?? MONDAY, to ?? MONDAY);
}

/** "09:00–17:00", "24 hours"; a range that ends after midnight would be one of dates. */
function spanInWords({ opens, closes }: DaySpan, { locale, hourCycle }: HoursStyle): string {
  // Many write the end of the day as its last minute.
  if (opens === 0 && closes >= 1439) {
    const words = timeInWords({ unit: 'hours', count: 24 }, locale);
    return words.map(({ text }) => text).join('');
  }
  const format = timeFormat({ locale, hourCycle });
  const [from, to] = [MONDAY + opens * MINUTE, MONDAY + closes * MINUTE];
  const sameDay = opens < closes && closes < 1440;
  return sameDay ? format.formatRange(from, to) : `${format.format(from)}–${format.format(to)}`;
}

/** Days that follow each other, as the first and the last of them; one may be of the next week. */
function runsOf(days: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const day of days) {
    const [first, last] = runs.at(-1) ?? [];
    if (first !== undefined && last !== undefined && day === (last + 1) % 7 && last - first < 6) {
      runs[runs.length - 1] = [first, last + 1];
    } else runs.push([day, day]);
  }
  return runs;
}

/** On one line, or on two with the dash at the end of the first. */
function together(range: string): string {
  return range.replaceAll(/(–?)\s/g, (_, dash: string) => (dash ? '– ' : '\u00a0'));
}

function and(pieces: readonly string[], locale: string): string {
  return new Intl.ListFormat([locale, STAND_IN], { type: 'conjunction' }).format(pieces);
}
