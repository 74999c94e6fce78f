type Look = (inSight: boolean) => void;
/** Calls `look` when an element comes into sight or goes out of it, until the function given back is called. */
export declare function watchSight(element: Element, look: Look): () => void;
export {};
