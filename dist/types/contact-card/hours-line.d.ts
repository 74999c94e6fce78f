import type { OpeningLine } from '../data/opening-lines.js';
import type { Messages } from '../language/messages.js';
import { type HourCycle } from '../time/dates.js';
/** How days and times are written. */
export interface HoursStyle {
    readonly messages: Messages;
    readonly locale: string;
    readonly hourCycle: HourCycle | undefined;
}
/**
 * The parts of a line of opening hours as the page's language writes them: "Mon – Fri: 09:00–17:00" for
 * "Mo-Fr 09:00-17:00"; `undefined` where it says more, or otherwise, than that.
 */
export declare function hoursInWords(line: string, style: HoursStyle): string[] | undefined;
/** "24 – 26 Dec", with the year where it is another; nothing where it is for good, and has begun. */
export declare function datesInWords({ from, through }: OpeningLine, today: string, locale: string): string;
/** "Mon – Fri: 09:00–17:00"; without a label as it is. */
export declare function labelled(label: string, words: string, messages: Messages): string;
