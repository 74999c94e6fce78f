/** What time is counted in, the longest first. */
export const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;
export type Unit = (typeof UNITS)[number];

/** Milliseconds of the units that are always of the same length. */
export const LENGTHS: Readonly<Partial<Record<Unit, number>>> = {
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
};
