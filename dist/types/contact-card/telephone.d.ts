/** A piece of a written entry: a number to dial, an address to write to, or words around it. */
export interface LinkedPiece {
    readonly text: string;
    /** Where the piece leads: `tel:` for a number (RFC 3966). */
    readonly href?: string;
}
/** What is longer is no entry with numbers or addresses, and a stranger's endless one must not keep the browser busy. */
export declare const MOST_LETTERS = 1000;
/** Cuts a written entry into numbers, each with the address that dials it, and the words between. */
export declare function telephonePieces(written: string): LinkedPiece[];
