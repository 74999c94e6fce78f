import { type Zone } from './zones.js';
/** The lengths of `Intl.DateTimeFormat`'s `dateStyle`. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';
/** Whether a date written as `<time datetime>` has it names a time of day. */
export declare function hasTime(isoDate: string): boolean;
/**
 * The wall time (see `wallTime`) of a date written as `<time datetime>` has it. One without a time, or with a time and
 * no zone, is never shifted; one with an offset is seen from `zone`.
 */
export declare function wallTimeOf(isoDate: string, zone: Zone): number;
/** The moment (ms since 1970) of a written date; `undefined` for one without a time and its offset, which has none. */
export declare function momentOf(isoDate: string): number | undefined;
/** Whether a written date says on which day, and not in which month or year alone: "2020-09". */
export declare function namesDay(isoDate: string): boolean;
/** A written date (see `wallTimeOf`) in the words of a locale: "25 September 2020"; "September 2020" without a day. */
export declare function formatDate(isoDate: string, style: DateStyle, locale: string | undefined, zone: Zone): string;
/** The calendar day of a moment in a zone, as `<time datetime>` has it: `2020-09-25`. */
export declare function dayOf(moment: number, zone: Zone): string;
/** The time of day of a moment in a zone, as `<time datetime>` has it: `13:15`. */
export declare function timeOfDay(moment: number, zone: Zone): string;
export type HourCycle = 'h11' | 'h12' | 'h23';
export interface TimeStyle {
    locale: string | undefined;
    zone: Zone;
    hourCycle?: HourCycle | undefined;
    seconds?: boolean;
    /** What stands beside the time: nothing, the day of the week, that and the date, or the date in short. */
    day?: keyof typeof DAYS | undefined;
}
declare const DAYS: {
    readonly weekday: {
        readonly weekday: "long";
    };
    readonly full: {
        readonly weekday: "long";
        readonly day: "numeric";
        readonly month: "long";
    };
    readonly short: {
        readonly day: "numeric";
        readonly month: "short";
        readonly year: "numeric";
    };
};
/** The time of day of a moment in the words of a locale: "13:15", "1:15 PM"; "Monday 13:15" with its day. */
export declare function formatTime(moment: number, style: TimeStyle): string;
/** What puts wall times (see `wallTime`) in words. */
export declare function timeFormat(style: Omit<TimeStyle, 'zone'>): Intl.DateTimeFormat;
export {};
