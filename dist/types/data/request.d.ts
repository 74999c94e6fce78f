/** A server's answer, whole and within the size limit. */
export interface Reply {
    readonly text: string;
    /** Where it came from in the end, after redirects: what links in it are relative to. */
    readonly url: string;
    /** Media type, as the server says. */
    readonly type: string | null;
    /** Address of what comes after it (`Link: <…>; rel="next"`, RFC 8288). */
    readonly next: string | undefined;
    /** Whether a copy may be kept on the device. */
    readonly keepable: boolean;
    /** The server's time when it answered (`Date` and `Age`, RFC 9110), where this page may read it. */
    readonly date: number | undefined;
    /** Whether it came from the server just now, as far as that is known, and not from the browser's cache. */
    readonly fresh: boolean;
}
export interface RequestOptions {
    /** Whether cookies go to other origins too. */
    credentials: boolean;
    /** Whether the browser's cache must ask the server if its copy still holds. */
    revalidate: boolean;
    /** Ends the request when nobody waits for it any more, or it took too long. */
    signal: AbortSignal;
}
/** Asks an address once. The only place that calls `fetch`. */
export declare function request(url: string, options: RequestOptions): Promise<Reply>;
