import type { DateStyle, TimeStyle } from './dates.js';
/** "25 September 2020", "25 Sept 2020"; "September 25, 2020", "Sep 25, 2020". */
export declare function plainDate(wall: number, style: DateStyle, locale: string | undefined): string | undefined;
/** "13:15", "1:15 pm", with seconds "13:15:09"; "1:15 PM"; "Friday 13:15". */
export declare function plainTime(wall: number, { locale, hourCycle, seconds, day }: TimeStyle): string | undefined;
/** "Fri". */
export declare function plainWeekday(wall: number, locale: string | undefined): string | undefined;
