import type { Words } from '../data/words.js';
/** A city whose time is shown. */
export interface City {
    readonly label: Words;
    /** IANA name that the browser knows, or an offset: `UTC+3`. */
    readonly timeZone: string;
    /** When the office there is open, as https://schema.org/openingHours has it. */
    readonly openingHours?: readonly string[];
}
/** The `cities` attribute: "Moscow=Europe/Moscow, Europe/London"; and the pieces that name no known zone. */
export declare function parseCities(written: string): {
    cities: City[];
    impossible: string[];
};
