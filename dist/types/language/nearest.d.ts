/**
 * The value of an attribute on the nearest ancestor that bears it, the element itself included, out of shadow roots
 * into the tree around them. A value that `accepts` refuses is passed over.
 */
export declare function nearestAttribute(element: Element, name: string, accepts?: (value: string, bearer: Element) => boolean): string | undefined;
/** Tells `changed` whenever an inherited attribute changes on an ancestor, until the function given back is called. */
export declare function watchAncestors(element: Element, changed: () => void): () => void;
