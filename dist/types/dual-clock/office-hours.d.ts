import type { City } from './cities.js';
/** Whether the office in a city is closed; not where its hours are not certain. */
export declare function isClosed(now: number, { openingHours, timeZone }: City): boolean;
