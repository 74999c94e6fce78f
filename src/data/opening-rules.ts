import { UNKNOWN_DAY, type Contact, type WrittenRule } from './contact.js';

/** The date until which holds what holds for good. */
export const END_OF_DAYS = '9999-12-31';

/** The rules of which a reader is told: those that say something and are not over, and the week's where no people's words do. */
export function rulesToTell({ openingHours, openingRules }: Contact, today: string): WrittenRule[] {
  return openingRules.filter((rule) => {
    const { dayOfWeek, opens, closes, validFrom = '', validThrough = END_OF_DAYS } = rule;
    const isOver = validThrough < today || validThrough < validFrom;
    const saysWhen = dayOfWeek.length > 0 || rule.validFrom || rule.validThrough || (opens && closes);
    const isNews = openingHours.length === 0 || isLimited(rule, today);
    return !isOver && saysWhen && isNews && !dayOfWeek.includes(UNKNOWN_DAY);
  });
}

/**
 * Whether a rule holds for a time, or not yet, or in place of the others; not one of the week, which may say since when it
 * holds.
 */
export function isLimited({ validFrom = '', validThrough, special }: WrittenRule, today: string): boolean {
  return Boolean(special || validThrough) || validFrom > today;
}
