import { type Zone } from './zones.js';
/** How long ago something was, in words, and the moment (ms since 1970) at which they change. */
export interface RelativeTime {
    readonly words: string;
    readonly until: number;
}
/** Where and for whom it is told. */
export interface RelativeStyle {
    readonly locale: string;
    readonly zone: Zone;
}
/**
 * "2 hours ago", "yesterday", "in 3 days": by the clock for less than a day where the written date has a time, else by
 * the calendar of the zone. Of a month or a year nobody knows how long ago it was: it is named.
 */
export declare function relativeTime(isoDate: string, now: number, { locale, zone }: RelativeStyle): RelativeTime;
