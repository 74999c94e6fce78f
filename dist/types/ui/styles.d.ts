import type { CSSResult, LitElement } from 'lit';
/** Gives an element styles, once; and those that it was given before, where it has lost them in another document. */
export declare function adopt(host: LitElement, ...styles: readonly CSSResult[]): void;
