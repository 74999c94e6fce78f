/** A list of more entries than that is read, and drawn, by turns with the page. */
export declare const AT_ONCE = 100;
/**
 * Gives the page its turn before something long begins, and whenever that has gone on for a while; `undefined` where it
 * is not yet due. On a hidden page nobody waits, and timers are slow; in Node there is none.
 */
export declare function byTurns(): () => Promise<void> | undefined;
/** Ends after so many milliseconds, or in the next task. */
export declare function wait(time?: number): Promise<undefined>;
