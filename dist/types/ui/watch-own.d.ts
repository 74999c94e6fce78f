/**
 * Tells `changed` when an element's own words (`message-…`) or what stands inside it are others, until the function given
 * back is called. One observer for all.
 */
export declare function watchOwn(element: Element, changed: () => void): () => void;
