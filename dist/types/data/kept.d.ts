import type { Reply } from './request.js';
/** An answer of this visit or an earlier one. */
export interface Kept {
    readonly reply: Reply;
    /** When it was read (ms since 1970). */
    readonly readAt: number;
}
/** Keeps an answer in place of the address's last one. Where nothing can be kept (no storage, no room), nothing is. */
export declare function keep(address: string, kept: Kept): Promise<void>;
/** The last good answer of an address. */
export declare function recall(address: string): Promise<Kept | undefined>;
