import type { Address } from './address.js';
import { NoticeboardError } from './errors.js';
/** What an address answered. */
export interface Answer {
    readonly value: unknown;
    /** Where it came from in the end, after redirects. */
    readonly url: string;
}
/** Someone who shows what an address answers. */
export interface Subscriber {
    /** Seconds between re-reads while the page is visible; `undefined` asks for none. */
    readonly refresh: number | undefined;
    answered(answer: Answer): void;
    failed(error: NoticeboardError): void;
}
/** A place in line for the answers of an address. */
export interface Subscription {
    /** Reads again now; resolves when that has ended, well or not. */
    reload(): Promise<void>;
    end(): void;
}
/** Tells `subscriber` every answer of an address, the one that is there already at once. */
export declare function subscribe(address: Address, subscriber: Subscriber): Subscription;
