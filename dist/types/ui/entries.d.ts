import type { Checked } from '../data/check.js';
import type { NoticeboardError } from '../data/errors.js';
import { type Place } from '../data/site.js';
/** Tells the author of entries, and of texts in some language, that were left out, without filling the console. */
export declare function reportProblems(host: Element, problems: readonly NoticeboardError[], { slips }: Pick<Place, 'slips'>): void;
/** The entry to show of those that are good: the one with the id in `item`, or the first. */
export declare function choose<Entry extends {
    readonly id?: string | undefined;
}>(host: Element & {
    readonly item: string | null;
}, { entries, problems }: Checked<Entry>, place: Place): Entry | undefined;
