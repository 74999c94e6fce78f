import { isPlainEnglish, STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';
import type { PluralForms } from './messages.js';

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
