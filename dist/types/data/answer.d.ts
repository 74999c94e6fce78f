import type { Address } from './address.js';
import { type Reply } from './request.js';
/** What an address answered. */
export interface Answer {
    /** What elements read. */
    readonly value: unknown;
    /** Where it came from in the end, after redirects. */
    readonly url: string;
    /** Address of what comes after it, where the server says so in a `Link` header. */
    readonly next: string | undefined;
    /** The time when it was given, where the document (`now`) or the server says so. */
    readonly time: ServerTime | undefined;
    /** What the server sent. */
    readonly reply: Reply;
}
/** A server's time. */
export interface ServerTime {
    /** In ms since 1970. */
    readonly moment: number;
    /** Whether it is of now; an answer from the browser's cache may be of any time before. */
    readonly certain: boolean;
}
/**
 * Asks an address for an answer, within the page's limits of time and size; a fault that another try may mend is given
 * one. Rejects with a `NoticeboardError`, or with the signal's reason when nobody waits any more.
 */
export declare function askFor({ url, credentials }: Address, { revalidate, signal }: {
    revalidate: boolean;
    signal: AbortSignal;
}): Promise<Answer>;
/** The answer in a server's reply. */
export declare function answerOf(reply: Reply): Promise<Answer>;
