import type { LitElement } from 'lit';
/**
 * Draws what it is told to; the focus goes with its link, wherever that is drawn anew: the one to the same address gets it,
 * as soon as there is one.
 */
export declare function focusKeeper({ renderRoot, shadowRoot }: LitElement): (draw: () => void) => void;
