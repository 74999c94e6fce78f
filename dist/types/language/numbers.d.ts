import type { PluralForms } from './messages.js';
/** A whole number in the digits and groups of a locale: "1,200". */
export declare function numberInWords(count: number, locale: string): string;
/** The sentence for a number, or for several (`undefined`), by the plural rules of the locale. */
export declare function pluralForm(forms: PluralForms, count: number | undefined, locale: string): string;
