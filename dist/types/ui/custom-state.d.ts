import type { StateName } from '../data/state.js';
/** Makes an element's state known to CSS as `:state(ready)`; does nothing in browsers before `:state()`. */
export declare function showState(host: HTMLElement): (state: StateName) => void;
