/** A server's answer, whole and within the limits. */
export interface Reply {
    readonly text: string;
    /** Where it came from in the end, after redirects: what links in it are relative to. */
    readonly url: string;
}
export interface RequestOptions {
    /** Whether cookies go to other origins too. */
    credentials: boolean;
    /** Whether the browser's cache must ask the server if its copy still holds. */
    revalidate: boolean;
    /** Ends the request when nobody waits for it any more. */
    signal: AbortSignal;
}
/** Reads an address within the page's limits of time and size. The only place that calls `fetch`. */
export declare function request(url: string, options: RequestOptions): Promise<Reply>;
