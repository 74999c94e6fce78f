/** Tells the page's author, once per element, what to mend. All that an element says in the console goes through here. */
export declare function warn(element: Element, message: string): void;
