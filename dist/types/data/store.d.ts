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
    /** Reading has failed; `last` is the last good answer of an earlier visit. */
    failed(error: NoticeboardError, last?: LastAnswer): void;
}
/** What an address answered in an earlier visit. */
export interface LastAnswer {
    readonly answer: Answer;
    /** When it was read (ms since 1970). */
    readonly readAt: number;
}
/** A place in line for the answers of an address. */
export interface Subscription {
    /** Reads again now; resolves when that has ended, well or not. */
    reload(): Promise<void>;
    end(): void;
}
/** Tells `subscriber` every answer of an address, the one that is there already at once. */
export declare function subscribe(address: Address, subscriber: Subscriber): Subscription;
