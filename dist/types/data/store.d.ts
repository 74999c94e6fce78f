import type { Address } from './address.js';
import { type Subscriber } from './resource.js';
/** A place in line for the answers of an address. */
export interface Subscription {
    /** Reads again now; resolves when that has ended, well or not. */
    reload(): Promise<void>;
    end(): void;
}
/** Tells `subscriber` every answer of an address, the one that is there already at once. */
export declare function subscribe(address: Address, subscriber: Subscriber): Subscription;
