/**
 * A date that exists, as valid `<time datetime>` text: `2020-09-23`, `2020-09-23T10:15:00` (no zone given) or
 * `2020-09-23T10:15:00Z` / `…+02:00`. Some formats name a month or a year alone, too: `2020-09`, `2020`.
 */
export type IsoDate = string;
/** A stranger's date in its one written form, or `undefined` where there is no such day or time (2020-02-30). */
export declare function isoDate(text: string): IsoDate | undefined;
