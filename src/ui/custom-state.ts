import type { StateName } from '../data/state.js';

/** Makes an element's state known to CSS as `:state(ready)`; does nothing in browsers before `:state()`. */
export function showState(host: HTMLElement): (state: StateName) => void {
  const { states } = host.attachInternals();
  let shown: StateName | undefined;
  return (state) => {
    if (state === shown) return;
    if (shown) states.delete(shown);
    shown = state;
    try {
      states.add(state);
    } catch {
      // Browsers before `:state()` take names with two dashes only: there the state is known to scripts alone.
    }
  };
}
