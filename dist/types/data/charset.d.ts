/**
 * The text of an answer: in the charset of its byte order mark, its media type or its XML declaration, else UTF-8. Bytes
 * that are not UTF-8 after all are read as windows-1252, which old systems write and say nothing of.
 */
export declare function decodeText(bytes: Uint8Array, contentType: string | null): string;
