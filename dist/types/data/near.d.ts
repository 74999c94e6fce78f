/** Calls `arrived` once, when an element comes near the viewport, unless the function given back is called before. */
export declare function whenNear(element: Element, arrived: () => void): () => void;
