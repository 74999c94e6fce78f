import type { Unit } from './units.js';
import { type Zone } from './zones.js';
/** The time between an event and now. */
export interface Span {
    /** Whether the event is still to come. */
    readonly ahead: boolean;
    /** Calendar days between its date and today's, in the zone. */
    readonly days: number;
    /** The same in the units that were asked for. */
    readonly amounts: readonly Amount[];
    /** The moment (ms since 1970) at which any of these changes next. */
    readonly until: number;
}
export interface Amount {
    readonly unit: Unit;
    readonly count: number;
}
/** How to count. */
export interface Counting {
    /** Zone in which days begin and end. */
    readonly zone: Zone;
    /** Whether the first day is counted, too. */
    readonly inclusive: boolean;
}
/** The days between a written date and now. Other units are `time/calendar.ts`'s. */
export declare function spanInDays(isoDate: string, now: number, { zone, inclusive }: Counting): Span;
/**
 * Calendar days from a written date to the day that it is in `zone` at `now`; negative for a date to come. Both are
 * taken as dates of one calendar without clock changes, so that a day of 23 or 25 hours counts as one.
 */
export declare function calendarDaysSince(isoDate: string, now: number, zone: Zone): number;
/** The moment (ms since 1970) at which a written date begins in a zone. */
export declare function beginningOf(isoDate: string, zone: Zone): number;
