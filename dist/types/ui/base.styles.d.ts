/**
 * What all elements look like. The tokens (--nb-…) are never set here, only read with a fallback: so a page, a region
 * or an element sets them as it likes, and without any the element takes the page's own font and colours. What is read
 * in several places has a short name of its own (--_…).
 */
export declare const baseStyles: import("lit").CSSResult;
