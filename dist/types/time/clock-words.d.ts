import { type TimeStyle } from './dates.js';
type Writer = (moment: number) => string;
/** `formatTime` for the moments of a clock that goes: all clocks of one style share it, and each second is put in words once. */
export declare function timeWriter(style: TimeStyle): Writer;
/** The day of the week of a written date: "Sat". */
export declare function formatWeekday(isoDate: string, locale: string | undefined): string;
/** Whether the sun is down, as far as a clock can tell: before six in the morning, or from six in the evening. */
export declare function isNight(moment: number, zone: string): boolean;
export {};
