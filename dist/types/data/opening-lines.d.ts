import type { Contact, WrittenRule } from './contact.js';
import type { Words } from './words.js';
/** A line of opening hours for people. */
export interface OpeningLine {
    readonly words: Words;
    /** The first and the last date (`2020-12-24`) on which it holds, where it does for a time. */
    readonly from?: string | undefined;
    readonly through?: string | undefined;
}
/** The opening hours for people, in the order in which they begin to hold: as they are written, and as rules say. */
export declare function openingLines({ openingHours }: Contact, rules: readonly WrittenRule[]): OpeningLine[];
