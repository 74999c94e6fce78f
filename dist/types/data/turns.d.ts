/** So many entries are read, or drawn, in one go; then it is the page's turn: nobody shall wait long for a click. */
export declare const AT_ONCE = 100;
/** Lets the page do what waits to be done. On a hidden one nobody waits, and timers are slow; in Node there is none. */
export declare function pagesTurn(): Promise<void> | undefined;
/** Ends after so many milliseconds, or in the next task. */
export declare function wait(time?: number): Promise<undefined>;
