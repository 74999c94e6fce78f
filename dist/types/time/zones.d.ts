/** A time zone by its name (IANA: `Europe/London`) or as an offset (`UTC+3`); `undefined`: the reader's device's. */
export type Zone = string | undefined;
/** The name by which the browser knows a time zone, if it does. */
export declare function knownZone(name: string): string | undefined;
/** Whether the browser knows a time zone by this name, or it is an offset such as `UTC+3`. */
export declare function isTimeZone(name: string): boolean;
/** What `Intl` takes for a zone. */
export declare function intlZone(zone: Zone): Zone;
/** The city in a zone's name: `America/Argentina/Buenos_Aires` is "Buenos Aires", in small letters, too. */
export declare function cityOfZone(zone: string): string;
/**
 * What calendar and clock on a wall in `zone` show at `moment`, as the moment at which those in UTC show the same: so
 * the two can be compared, subtracted and cut into days.
 */
export declare function wallTime(moment: number, zone: Zone): number;
/**
 * The moment at which the walls in `zone` show `wall`: the first of two where clocks are put back, and one as long after
 * the gap where they are put forward.
 */
export declare function fromWallTime(wall: number, zone: Zone): number;
/** Midnight of the day that walls show (see `wallTime`). */
export declare function startOfDay(wall: number): number;
/** The moment at which the next day begins in `zone`. */
export declare function startOfNextDay(moment: number, zone: Zone): number;
/** How far the clocks in `zone` are ahead of UTC at `moment`, in minutes. */
export declare function offsetMinutes(moment: number, zone: Zone): number;
