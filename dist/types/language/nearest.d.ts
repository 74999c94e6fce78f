/**
 * The value of an attribute on the nearest ancestor that bears it, the element itself included, out of shadow roots
 * into the tree around them. A value that `accepts` refuses is passed over.
 */
export declare function nearestAttribute(element: Element, name: string, accepts?: (value: string, bearer: Element) => boolean): string | undefined;
/** Tells `changed` whenever one of the attributes changes on an ancestor, until the function given back is called. */
export declare function watchAncestors(element: Element, attributes: string[], changed: () => void): () => void;
