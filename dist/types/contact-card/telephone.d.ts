/** A piece of a written telephone entry: a number to dial, or words around it. */
export interface TelephonePiece {
    readonly text: string;
    /** `tel:` address (RFC 3966) where the piece is a number. */
    readonly href?: string;
}
/** Cuts a written entry into numbers, each with the address that dials it, and the words between. */
export declare function telephonePieces(written: string): TelephonePiece[];
