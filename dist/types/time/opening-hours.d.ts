import { type Zone } from './zones.js';
/** When something is open: as https://schema.org/OpeningHoursSpecification. */
export interface OpeningRule {
    /** 0 is Monday, 6 Sunday. */
    readonly days: readonly number[];
    /** Minutes since midnight. Where both are the same, it is closed. */
    readonly opens: number;
    /** Minutes since midnight; before `opens`: on the next day. */
    readonly closes: number;
    /** The first and the last date (`2020-12-24`) on which the rule holds. */
    readonly from?: string | undefined;
    readonly through?: string | undefined;
    /** Whether it replaces those that hold for a time, too, as on a holiday. */
    readonly special?: boolean;
}
/** Whether something is open, and the moment (ms since 1970) when that changes, if it does within two months. */
export interface OpenState {
    readonly open: boolean;
    readonly until: number | undefined;
}
/** Whether something with these opening hours in `zone` is open at a moment. */
export declare function openStateAt(moment: number, rules: readonly OpeningRule[], zone: Zone): OpenState;
