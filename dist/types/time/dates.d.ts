/** The lengths of `Intl.DateTimeFormat`'s `dateStyle`. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';
/**
 * The wall time (see `wallTime`) of a date written as `<time datetime>` has it. One without a time, or with a time and
 * no zone, is never shifted; one with an offset is seen from `zone`.
 */
export declare function wallTimeOf(isoDate: string, zone: string): number;
/** A written date (see `wallTimeOf`) in the words of a locale: "25 September 2020". */
export declare function formatDate(isoDate: string, style: DateStyle, locale: string | undefined, zone: string): string;
/** The day of the week of a written date: "Sat". */
export declare function formatWeekday(isoDate: string, locale: string | undefined): string;
/** The calendar day of a moment in a zone, as `<time datetime>` has it: `2020-09-25`. */
export declare function dayOf(moment: number, zone: string): string;
/** The time of day of a moment in a zone, as `<time datetime>` has it: `13:15`. */
export declare function timeOfDay(moment: number, zone: string): string;
export type HourCycle = 'h11' | 'h12' | 'h23';
export interface TimeStyle {
    locale: string | undefined;
    zone: string;
    hourCycle?: HourCycle | undefined;
    seconds?: boolean;
}
/** The time of day of a moment in the words of a locale: "13:15", "1:15 PM". */
export declare function formatTime(moment: number, { locale, zone, hourCycle, seconds }: TimeStyle): string;
