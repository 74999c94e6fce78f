import { STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';
import { timeInWords, type CountedTime, type TimeInWords } from './time-in-words.js';

const lists = new Map<string, Intl.ListFormat>();

/** "2 years and 5 days" in any language, in its order and digits. */
export function timesInWords(times: readonly CountedTime[], locale: string): readonly TimeInWords[] {
  const words = times.map((time) => timeInWords(time, locale));
  const format = remembered(
    lists,
    locale,
    () => new Intl.ListFormat([locale, STAND_IN], { type: 'conjunction' }),
  );
  // The list is made of marks, so that the pieces of its entries are not lost in it.
  const entries = format.formatToParts(times.map((_, index) => String(index)));
  return entries.flatMap(({ type, value }) =>
    type === 'element' ? (words[Number(value)] ?? []) : [{ kind: 'between' as const, text: value }],
  );
}
