import { type CountedTime, type TimeInWords } from './time-in-words.js';
/** "2 years and 5 days" in any language, in its order and digits. */
export declare function timesInWords(times: readonly CountedTime[], locale: string): readonly TimeInWords[];
