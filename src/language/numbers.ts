import { isPlainEnglish, STAND_IN } from './locale.js';
import type { PluralForms } from './messages.js';

/** A page speaks few languages: this many formatters are kept of a kind. */
const MOST_KEPT = 100;

const pluralRules = new Map<string, Intl.PluralRules>();
const countFormats = new Map<string, Intl.NumberFormat>();

/** Between the thousands of a number. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A whole number in the digits and groups of a locale: "1,200". */
export function numberInWords(count: number, locale: string): string {
  if (isPlainEnglish(locale)) return String(count).replaceAll(THOUSANDS, ',');
  return remembered(countFormats, locale, () => new Intl.NumberFormat([locale, STAND_IN])).format(count);
}

/** The sentence for a number, or for several (`undefined`), by the plural rules of the locale. */
export function pluralForm(forms: PluralForms, count: number | undefined, locale: string): string {
  if (count === undefined) return forms.other;
  const rules = remembered(pluralRules, locale, () => new Intl.PluralRules(locale));
  return forms[rules.select(count)] ?? forms.other;
}

/** What is kept under a key, else made now. */
export function remembered<Format>(kept: Map<string, Format>, key: string, make: () => Format): Format {
  const found = kept.get(key);
  if (found) return found;
  const format = make();
  kept.set(key, format);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key); // the oldest
  return format;
}
