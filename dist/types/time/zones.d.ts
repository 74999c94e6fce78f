/** Whether the browser knows a time zone by this name (IANA: `Europe/London`). */
export declare function isTimeZone(name: string): boolean;
/** The zone that the reader's device is set to. */
export declare function readerTimeZone(): string;
/** The city in a zone's name: `America/Argentina/Buenos_Aires` is "Buenos Aires". */
export declare function cityOfZone(zone: string): string;
/**
 * What calendar and clock on a wall in `zone` show at `moment`, as the moment at which those in UTC show the same: so
 * the two can be compared, subtracted and cut into days.
 */
export declare function wallTime(moment: number, zone: string): number;
/** How far the clocks in `zone` are ahead of UTC at `moment`, in minutes. */
export declare function offsetMinutes(moment: number, zone: string): number;
