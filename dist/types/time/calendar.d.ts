import { type Counting, type Span } from './days.js';
import { type Unit } from './units.js';
/** How to count, in which units. */
export interface CountingInUnits extends Counting {
    /** In the order of `UNITS`; hours and less count for a date with a time only. */
    readonly units: readonly Unit[];
}
/** The time between a written date and now. */
export declare function spanSince(isoDate: string, now: number, counting: CountingInUnits): Span;
