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
/** "936 days" in any language, in its order and digits. Some (Arabic's dual) say a number by the unit alone. */
export declare function timeInWords(time: CountedTime, locale: string): readonly TimeInWords[];
