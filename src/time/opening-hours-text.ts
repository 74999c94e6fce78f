import type { OpeningRule } from './opening-hours.js';

const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const ALL_DAY: DaySpan = { opens: 0, closes: 24 * 60 };
const CLOSED: DaySpan = { opens: 0, closes: 0 };

// https://schema.org/openingHours: "Mo-Fr 09:00-17:00", "Tu,Th 16:00-20:00", "Mo-Su". Several may stand in one text.
const DAY = '(?:mo|tu|we|th|fr|sa|su)[a-z]*\\.?';
const DAYS = `${DAY}(?:\\s*[-–,]\\s*${DAY})*`;
const TIME = '\\d{1,2}:\\d{2}';
const TIMES = `${TIME}\\s*[-–]\\s*${TIME}(?:\\s*,\\s*${TIME}\\s*[-–]\\s*${TIME})*`;
const RULE = new RegExp(`^\\s*(${DAYS})(?:\\s*:?\\s+(${TIMES}|closed|off))?\\s*(?:[,;]|$)`, 'i');

/** Minutes since midnight; where `closes` is earlier, it is on the next day. */
export interface DaySpan {
  readonly opens: number;
  readonly closes: number;
}

/** A part of a line of opening hours. */
export interface WrittenHours {
  /** As they are written; 0 is Monday. */
  readonly days: readonly number[];
  /** None where it is closed; `undefined` where no times are written, which means all day. */
  readonly spans: readonly DaySpan[] | undefined;
}

/** What opening hours written for people say, or `undefined` where any of it is not certain. */
export function parseOpeningHours(lines: readonly string[]): OpeningRule[] | undefined {
  const rules: OpeningRule[] = [];
  for (const line of lines) {
    const found = rulesIn(line);
    if (!found) return undefined;
    rules.push(...found);
  }
  return rules;
}

/** The number of a day of the week by its name or the beginning of it: 0 for "Mo", "Monday", "https://schema.org/Monday". */
export function weekdayOf(name: string): number | undefined {
  const word = name
    .toLowerCase()
    .replace(/^.*[/#:]/, '')
    .replace('.', '');
  const day = DAY_NAMES.findIndex((full) => word.length > 1 && full.startsWith(word));
  return day === -1 ? undefined : day;
}

/** Minutes since midnight of "09:00" or "09:00:00"; `undefined` where there is no such time. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] =
    /^T?(\d{1,2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(time.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}

/** The parts of a line, "Mo-Fr 09:00-17:00; Sa closed", or `undefined` where any of it is not certain. */
export function writtenHoursIn(line: string): WrittenHours[] | undefined {
  const parts: WrittenHours[] = [];
  let rest = line;
  while (rest.trim() !== '') {
    const [whole, written = '', times] = RULE.exec(rest) ?? [];
    const days = daysIn(written);
    const spans = times === undefined ? undefined : spansIn(times);
    if (whole === undefined || !days || (times !== undefined && !spans)) return undefined;
    parts.push({ days, spans });
    rest = rest.slice(whole.length);
  }
  return parts;
}

/** "09:00-12:00, 14:00-17:00", or "closed"; `undefined` where any of it is not certain. */
export function spansIn(times: string): DaySpan[] | undefined {
  if (/^(?:closed|off)$/i.test(times)) return [];
  const spans: DaySpan[] = [];
  for (const span of times.split(',')) {
    const [opens, closes] = span.split(/[-–]/).map(minutesOf);
    if (opens === undefined || closes === undefined) return undefined;
    spans.push({ opens, closes });
  }
  return spans;
}

function rulesIn(line: string): OpeningRule[] | undefined {
  if (line.trim() === '24/7') return [{ days: EVERY_DAY, ...ALL_DAY }];
  return writtenHoursIn(line)?.flatMap(({ days, spans = [ALL_DAY] }) =>
    (spans.length > 0 ? spans : [CLOSED]).map((span) => ({ days, ...span })),
  );
}

/** "Mo-We, Fr"; a range may run over the end of the week. */
function daysIn(text: string): number[] | undefined {
  const days: number[] = [];
  for (const piece of text.split(',')) {
    const [first, last = first] = piece.split(/[-–]/).map((name) => weekdayOf(name.trim()));
    if (first === undefined || last === undefined) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}
