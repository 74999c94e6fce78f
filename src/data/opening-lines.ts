import type { Contact, WrittenRule } from './contact.js';
import type { Words } from './words.js';

/** A line of opening hours for people. */
export interface OpeningLine {
  readonly words: Words;
  /** The first and the last date (`2020-12-24`) on which it holds, where it does for a time. */
  readonly from?: string | undefined;
  readonly through?: string | undefined;
}

/** The opening hours for people, in the order in which they begin to hold: as they are written, and as rules say. */
export function openingLines({ openingHours }: Contact, rules: readonly WrittenRule[]): OpeningLine[] {
  const lines: OpeningLine[] = [
    ...openingHours.map((words) => ({ words })),
    ...rules.map((rule) => ({
      words: hoursInWords(rule),
      from: rule.validFrom?.slice(0, 10),
      through: rule.validThrough?.slice(0, 10),
    })),
  ];
  return lines.sort(({ from: one = '' }, { from: other = '' }) => one.localeCompare(other));
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * "Mo-We, Fr 09:00-17:00", as https://schema.org/openingHours has it; without times, or with the same ones, it is
 * closed.
 */
function hoursInWords({ dayOfWeek, opens, closes }: WrittenRule): string {
  const days = dayOfWeek.map(dayInWords);
  const inOrder = WEEK.map((day) => (days.includes(day) ? day.slice(0, 2) : '')).join();
  const runs = inOrder.match(/\w+(?:,\w+)*/g) ?? [];
  const others = days.filter((day) => !WEEK.includes(day));
  const all = [...runs.map((run) => run.replace(/,.*,/, '-').replace(',', ', ')), ...others];
  const times = opens === closes ? 'closed' : [opens, closes].map(inMinutes).join('-');
  return `${all.join(', ')} ${times}`.trim();
}

/** "Monday" of "https://schema.org/Monday", or of "Mo"; "https://schema.org/PublicHolidays" is "Public Holidays". */
function dayInWords(written: string): string {
  const name = written.replace(/^.*[/#:]/, '');
  const weekday = WEEK.find((day) => name.length > 1 && day.toLowerCase().startsWith(name.toLowerCase()));
  return weekday ?? name.replaceAll(/([a-z])(?=[A-Z])/g, '$1 ');
}

/** "09:00" of "T09:00:00+01:00"; what is written otherwise ("9:00 AM") as it is. */
function inMinutes(time = '…'): string {
  return time.replace(/^T?(\d+:\d\d)(?:[:Z+-].*)?$/, '$1');
}
