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
