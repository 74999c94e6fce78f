import { type LitElement } from 'lit';
/** The place of what is to come is kept, as far as its size can be known. */
export declare function placeOf(host: LitElement, lines: number, words: string): Node;
