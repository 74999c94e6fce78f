/**
 * What went wrong: `network` (no answer, or none that the page may read), `timeout`, `http` (a status that is not
 * 2xx), `not-json`, `too-large`, `not-found` (no such JSON Pointer, item or source), `invalid` (not what the element
 * reads).
 */
export type NoticeboardErrorCode = 'network' | 'timeout' | 'http' | 'not-json' | 'too-large' | 'not-found' | 'invalid';
/** Where an error happened and whether it may pass, as far as that is known. */
export interface ErrorPlace {
    /** Address that was read. */
    url?: string | undefined;
    /** HTTP status of the answer. */
    status?: number | undefined;
    /** JSON Pointer (RFC 6901) of the bad field. */
    path?: string | undefined;
    /** Whether the same question may be answered better in a moment. */
    transient?: boolean;
    /** Seconds that the server asks to be left alone for (`Retry-After`, RFC 9110). */
    retryAfter?: number | undefined;
    cause?: unknown;
}
/** Why an element has nothing new to show. Its message tells the page's author what to mend. */
export declare class NoticeboardError extends Error implements ErrorPlace {
    readonly name = "NoticeboardError";
    readonly code: NoticeboardErrorCode;
    readonly url: string | undefined;
    readonly status: number | undefined;
    readonly path: string | undefined;
    readonly transient: boolean;
    readonly retryAfter: number | undefined;
    constructor(code: NoticeboardErrorCode, message: string, place?: ErrorPlace);
}
/** Fired as `error` on an element when a read failed. Does not bubble, as on `<img>`. */
export declare class NoticeboardErrorEvent extends Event {
    readonly error: NoticeboardError;
    constructor(error: NoticeboardError);
}
/** A part of the library that could not be loaded, or a fault of its own: told like any other, never thrown. */
export declare function asNoticeboardError(reason: unknown, url?: string): NoticeboardError;
