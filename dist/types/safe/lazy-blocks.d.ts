import type * as Blocks from './blocks.js';
/** Loads what makes HTML harmless, and DOMPurify at the same time where the browser has no sanitiser of its own. */
export declare function loadBlocks(): Promise<typeof Blocks>;
