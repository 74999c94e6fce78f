import type { OpeningRule } from './opening-hours.js';
/** What opening hours written for people say, or `undefined` where any of it is not certain. */
export declare function parseOpeningHours(lines: readonly string[]): OpeningRule[] | undefined;
/** The number of a day of the week by its name or the beginning of it: 0 for "Mo", "Monday", "https://schema.org/Monday". */
export declare function weekdayOf(name: string): number | undefined;
/** Minutes since midnight of "09:00" or "09:00:00"; `undefined` where there is no such time. */
export declare function minutesOf(time: string): number | undefined;
