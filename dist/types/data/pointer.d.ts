/** The value that a JSON Pointer (RFC 6901) names in a document. */
export declare function valueAt(root: unknown, pointer: string, url: string): unknown;
/** A key or index as one token of a JSON Pointer. */
export declare function pointerToken(key: PropertyKey): string;
/** Whether a value is a JSON object. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** The text under a key of a JSON object; `''` where there is none. (`String()` would call a stranger's `toString`.) */
export declare function textUnder(record: Readonly<Record<string, unknown>>, key: string): string;
