import type { Place } from '../site.js';
export type Field = 'id' | 'url' | 'title' | 'date' | 'summary' | 'html' | 'text' | 'image' | 'tags' | 'section';
/** The fields of an entry under the names of its own. */
export interface NamedFields {
    readonly value: Readonly<Partial<Record<Field, unknown>>>;
    /** Where each stands in the entry (JSON Pointer). */
    readonly renamed: ReadonlyMap<string, string>;
}
/** Finds the fields of an entry by their ordinary names. */
export declare function fieldsOf({ value: entry, renamed: earlier }: Place): NamedFields;
/** The language that an entry says it is in; `undefined` where it does not, or in another way than as a text. */
export declare function languageOf(entry: unknown): unknown;
/** Whether an entry has any words under ordinary names. */
export declare function hasOrdinaryWords(entry: unknown): boolean;
