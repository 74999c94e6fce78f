import * as v from 'valibot';
import { NoticeboardError } from './errors.js';
import { type Place } from './site.js';
/** The good entries of a list, and why the others were left out. */
export interface Checked<Entry> {
    readonly entries: readonly Entry[];
    readonly problems: readonly NoticeboardError[];
}
/** A stranger's value as a schema has it, or the error that names its bad field. */
export declare function check<Model>(schema: v.GenericSchema<unknown, Model>, place: Place): Model;
/** The error for a bad value at `path`. */
export declare function invalid(place: Place, path: string, what: string): NoticeboardError;
/** No element shows more, and a hostile list must not keep the page busy. */
export declare const MOST_ENTRIES = 10000;
/**
 * Reads a list entry by entry, so that a bad one costs itself alone. A list of nothing but bad ones is an error. What is
 * beyond the first 10,000 is not read.
 * @param found the entries, where they do not simply stand in the list
 */
export declare function checkEach<Entry>(place: Place, read: (entry: Place) => Entry, found?: readonly Place[]): Checked<Entry>;
/** The same in turns with the page, for a list that may be long. */
export declare function checkInTurns<Entry>(place: Place, read: (entry: Place) => Entry): Promise<Checked<Entry>>;
