import type { Address } from './address.js';
import { type Answer } from './answer.js';
import { NoticeboardError } from './errors.js';
/** Someone who shows what an address answers. */
export interface Subscriber {
    /** Seconds between re-reads while the page is visible; `undefined` asks for none. */
    readonly refresh: number | undefined;
    /** Whether it shows answers of earlier visits. */
    readonly recalls: boolean;
    /** The time (ms since 1970). */
    now(): number;
    /** @param read what the server has just said, where it was asked: the answer, or the same once more */
    answered(answer: Answer, read?: Answer): void;
    /** Reading has failed; `last` is the last good answer, for those who may not have it. */
    failed(error: NoticeboardError, last?: LastAnswer): void;
}
/** What an address answered before it failed, in an earlier visit perhaps. */
export interface LastAnswer {
    readonly answer: Answer;
    /** When it was read (ms since 1970). */
    readonly readAt: number;
}
/**
 * One address of the page: all who show it share one request, one answer and one timer. A failure is told, and
 * forgotten.
 */
export declare class Resource {
    #private;
    constructor(key: string, address: Address);
    /** Nobody shows it, and its answer is too old for a newcomer. */
    get forgettable(): boolean;
    add(subscriber: Subscriber): void;
    remove(subscriber: Subscriber): void;
    /** Reads the address, or joins the reading that is under way. */
    read(revalidate: boolean): Promise<void>;
    /** Takes what was answered for new: what makes data of it has changed. */
    readAnew(): void;
}
