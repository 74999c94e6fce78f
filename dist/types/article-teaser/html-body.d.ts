export { blocksOfHtml } from '../safe/blocks.js';
/** How the blocks look that a plain text has none of. */
export declare const htmlStyles: import("lit").CSSResult;
