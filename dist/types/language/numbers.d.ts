import type { PluralForms } from './messages.js';
/** A number of days in words, cut where a style may want to: "936", " ", "days". */
export interface DaysInWords {
    readonly kind: 'count' | 'unit' | 'between';
    readonly text: string;
}
/** The sentence for a number, by the plural rules of the locale. */
export declare function pluralForm(forms: PluralForms, count: number, locale: string): string;
/** "936 days" in any language, in its order and digits. Some (Arabic's dual) say a number by the unit alone. */
export declare function daysInWords(days: number, locale: string): DaysInWords[];
/** A difference in hours with its sign: "+2", "−5.5"; "0" where there is none. */
export declare function signedHours(minutes: number, locale: string): string;
