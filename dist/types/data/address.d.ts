/** Where data is read: a request's address, and the place in its answer. */
export interface Address {
    /** Absolute, without a fragment. */
    readonly url: string;
    /** JSON Pointer (RFC 6901) into the answer; `''` is the whole. */
    readonly pointer: string;
    /** `use-credentials` sends cookies to other origins too; without it they go to the page's own only. */
    readonly credentials: boolean;
}
/** Takes a `src` apart, relative to the page. */
export declare function parseAddress(src: string, base: string, credentials: boolean): Address;
