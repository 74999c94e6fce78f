import type { Contact, WrittenRule } from '../data/contact.js';
import { isLimited } from '../data/opening-rules.js';
import { textOf } from '../data/words.js';
import type { OpeningRule } from '../time/opening-hours.js';
import { minutesOf, parseOpeningHours, weekdayOf } from '../time/opening-hours-text.js';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** What a contact's opening hours say, or `undefined` where any of it is not certain. */
export function openingRules(
  { openingHours, openingRules: written }: Contact,
  today: string,
): OpeningRule[] | undefined {
  // The lines for people say the same once more where there are rules for the week.
  const lines = written.every((rule) => isLimited(rule, today)) ? openingHours : [];
  const week = parseOpeningHours(lines.map((line) => textOf(line)));
  if (!week) return undefined;
  const rules: OpeningRule[] = [];
  for (const rule of written) {
    const read = ruleOf(rule);
    if (!read) return undefined;
    rules.push(read);
  }
  return [...week, ...rules];
}

/** https://schema.org/OpeningHoursSpecification; without times, or with the same ones, it is closed. */
function ruleOf({
  dayOfWeek,
  opens,
  closes,
  validFrom,
  validThrough,
  special,
}: WrittenRule): OpeningRule | undefined {
  const days = dayOfWeek.length === 0 ? EVERY_DAY : dayOfWeek.map(weekdayOf);
  if (dayOfWeek.length === 0 && !opens && !closes && !validFrom && !validThrough) return undefined; // no rule at all
  if (!opens !== !closes) return undefined; // nobody knows how long
  const times = [opens ?? '00:00', closes ?? '00:00'].map(minutesOf);
  const [from, to] = times;
  if (days.includes(undefined) || from === undefined || to === undefined) return undefined;
  return {
    days: days.filter((day) => day !== undefined),
    opens: from,
    closes: to === 23 * 60 + 59 ? 24 * 60 : to, // the way many write midnight
    from: validFrom?.slice(0, 10),
    through: validThrough?.slice(0, 10),
    special: special ?? false,
  };
}
