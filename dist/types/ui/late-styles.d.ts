import type { CSSResult, LitElement } from 'lit';
/** Gives an element styles that are loaded later than the rest, once. */
export declare function adoptLate({ renderRoot }: LitElement, { styleSheet }: CSSResult): void;
