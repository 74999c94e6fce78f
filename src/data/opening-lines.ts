import { UNKNOWN_DAY, type Contact, type WrittenRule } from './contact.js';
import type { Words } from './words.js';

/** The opening hours for people: as they are written, else what the rules of the week say. */
export function openingLines({ openingHours, openingRules }: Contact): readonly Words[] {
  if (openingHours.length > 0) return openingHours;
  return openingRules.filter((rule) => !rule.special && saysSomething(rule)).map(hoursInWords);
}

function saysSomething({ dayOfWeek, opens, closes }: WrittenRule): boolean {
  return dayOfWeek.length > 0 ? !dayOfWeek.includes(UNKNOWN_DAY) : Boolean(opens && closes);
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * "Mo-We, Fr 09:00-17:00", as https://schema.org/openingHours has it; without times, or with the same ones, it is
 * closed.
 */
function hoursInWords({ dayOfWeek, opens, closes }: WrittenRule): string {
  const days = dayOfWeek.map((day) => day.replace(/^.*\//, ''));
  const inOrder = WEEK.map((day) => (days.includes(day) ? day.slice(0, 2) : '')).join();
  const runs = inOrder.match(/\w+(?:,\w+)*/g) ?? [];
  const others = days.filter((day) => !WEEK.includes(day));
  const all = [...runs.map((run) => run.replace(/,.*,/, '-').replace(',', ', ')), ...others];
  const times = opens && closes && opens !== closes ? `${opens.slice(0, 5)}-${closes.slice(0, 5)}` : 'closed';
  return `${all.join(', ')} ${times}`.trim();
}
