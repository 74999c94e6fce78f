/**
 * Calendar days from a written date to the day that it is in `zone` at `now`; negative for a date to come. Both are
 * taken as dates of one calendar without clock changes, so that a day of 23 or 25 hours counts as one.
 */
export declare function calendarDaysSince(isoDate: string, now: number, zone: string): number;
/** The moment (ms since 1970) at which the next day begins in `zone`: midnight, or what follows where there is none. */
export declare function nextDayStart(now: number, zone: string): number;
