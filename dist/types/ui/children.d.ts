import type { Source } from '../data/reading.js';
/** Whether something for readers stands inside a tag. */
export declare function hasFallback(host: Element): boolean;
/** The data in a `<script type="application/json">` child, if there is one. */
export declare function readJsonChild(host: Element): Source<never> | undefined;
