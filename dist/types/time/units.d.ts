/** What time is counted in, the longest first. */
export declare const UNITS: readonly ["years", "months", "days", "hours", "minutes", "seconds"];
export type Unit = (typeof UNITS)[number];
/** Milliseconds of the units that are always of the same length. */
export declare const LENGTHS: Readonly<Partial<Record<Unit, number>>>;
