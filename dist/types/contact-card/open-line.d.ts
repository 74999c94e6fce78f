import type { Messages } from '../language/messages.js';
import { type HourCycle } from '../time/dates.js';
import { type OpeningRule } from '../time/opening-hours.js';
/** "Open now, until 17:00", and the moment (ms since 1970) at which that is no longer right. */
export interface OpenLine {
    readonly open: boolean;
    readonly words: string;
    readonly until: number;
}
/** How times are written. */
export interface OpenLineStyle {
    readonly messages: Messages;
    readonly locale: string;
    readonly hourCycle: HourCycle | undefined;
    /** Zone of the opening hours. */
    readonly zone: string;
}
/** Whether something is open, and when that changes, in words. They change at midnight, too: what was a day is today. */
export declare function openLine(now: number, rules: readonly OpeningRule[], style: OpenLineStyle): OpenLine;
