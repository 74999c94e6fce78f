import type { PluralForms } from './messages.js';
/** What time is counted in, as ECMA-402 names it in the plural. */
export type CountedUnit = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';
export interface CountedTime {
    readonly unit: CountedUnit;
    readonly count: number;
}
/** A time in words, cut where a style may want to: "936", " ", "days". */
export interface TimeInWords {
    readonly kind: 'count' | 'unit' | 'between';
    readonly text: string;
}
/** A whole number in the digits and groups of a locale: "1,200". */
export declare function numberInWords(count: number, locale: string): string;
/** The sentence for a number, or for several (`undefined`), by the plural rules of the locale. */
export declare function pluralForm(forms: PluralForms, count: number | undefined, locale: string): string;
/** "936 days", "2 years and 5 days" in any language, in its order and digits. */
export declare function timeInWords(times: readonly CountedTime[], locale: string): TimeInWords[];
/** A difference in hours with its sign: "+2", "−5:30"; "0" where there is none. */
export declare function signedHours(minutes: number, locale: string): string;
