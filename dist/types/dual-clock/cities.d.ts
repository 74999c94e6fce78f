import type { Words } from '../data/words.js';
/** A city whose time is shown. */
export interface City {
    readonly label: Words;
    /** IANA name that the browser knows, or an offset: `UTC+3`. */
    readonly timeZone: string;
    /** When the office there is open, as https://schema.org/openingHours has it. */
    readonly openingHours?: readonly string[];
}
/** What the `cities` attribute says. */
interface WrittenCities {
    readonly cities: readonly City[];
    /** The pieces that name no known zone. */
    readonly impossible: readonly string[];
}
/** "Moscow=Europe/Moscow, Europe/London"; with the commas of Arabic and Chinese, or semicolons, too. */
export declare function parseCities(written: string): WrittenCities;
export {};
