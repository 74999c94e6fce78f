import type { OpeningRule } from './opening-hours.js';
/** Minutes since midnight; where `closes` is earlier, it is on the next day. */
export interface DaySpan {
    readonly opens: number;
    readonly closes: number;
}
/** A part of a line of opening hours. */
export interface WrittenHours {
    /** As they are written; 0 is Monday. */
    readonly days: readonly number[];
    /** None where it is closed; `undefined` where no times are written, which means all day. */
    readonly spans: readonly DaySpan[] | undefined;
}
/** What opening hours written for people say, or `undefined` where any of it is not certain. */
export declare function parseOpeningHours(lines: readonly string[]): OpeningRule[] | undefined;
/** The number of a day of the week by its name or the beginning of it: 0 for "Mo", "Monday", "https://schema.org/Monday". */
export declare function weekdayOf(name: string): number | undefined;
/** Minutes since midnight of "09:00" or "09:00:00"; `undefined` where there is no such time. */
export declare function minutesOf(time: string): number | undefined;
/** The parts of a line, "Mo-Fr 09:00-17:00; Sa closed", or `undefined` where any of it is not certain. */
export declare function writtenHoursIn(line: string): WrittenHours[] | undefined;
/** "09:00-12:00, 14:00-17:00", or "closed"; `undefined` where any of it is not certain. */
export declare function spansIn(times: string): DaySpan[] | undefined;
