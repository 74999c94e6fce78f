/** A list of more entries than that is read, and drawn, by turns with the page. */
export const AT_ONCE = 100;

/** So long (ms) it is kept busy in one go: nobody shall wait long for a click, and each turn may be a frame to draw. */
const LONGEST_GO = 8;

/**
 * Gives the page its turn before something long begins, and whenever that has gone on for a while; `undefined` where it
 * is not yet due. On a hidden page nobody waits, and timers are slow; in Node there is none.
 */
export function byTurns(): () => Promise<void> | undefined {
  let since = -Infinity;
  const begin = () => void (since = performance.now());
  return () => {
    if (typeof document === 'undefined' || document.visibilityState === 'hidden') return undefined;
    return performance.now() - since < LONGEST_GO ? undefined : wait().then(begin);
  };
}

/** Ends after so many milliseconds, or in the next task. */
export function wait(time?: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
