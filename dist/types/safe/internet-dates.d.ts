import { type IsoDate } from './dates.js';
/** A date as `isoDate` reads it, or as the mail and the feeds of the Internet have it; nothing is guessed. */
export declare function internetDate(text: string): IsoDate | undefined;
