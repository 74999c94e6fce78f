/** So many entries are read, or drawn, in one go; then it is the page's turn: nobody shall wait long for a click. */
export const AT_ONCE = 100;

/** Lets the page do what waits to be done. On a hidden one nobody waits, and timers are slow; in Node there is none. */
export function pagesTurn(): Promise<void> | undefined {
  if (typeof document === 'undefined' || document.visibilityState === 'hidden') return undefined;
  return wait();
}

/** Ends after so many milliseconds, or in the next task. */
export function wait(time?: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
