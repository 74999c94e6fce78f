import type { FormatName } from './names.js';
/** By which name the format of a value is known, if it is. */
export declare function formatNameOf(value: unknown): FormatName | undefined;
