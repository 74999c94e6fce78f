/**
 * The absolute address of a link that a stranger gave, or `undefined` where it is none or may run something
 * (`javascript:`, `data:` …). The browser's own URL parser decides, as it will when the link is followed.
 * @param base address of the document that the link was found in
 */
export declare function safeLink(address: string | null | undefined, base: string): string | undefined;
/** The absolute address of an image that a stranger gave: `https:`, or on the document's own server. */
export declare function safeImage(address: string | null | undefined, base: string): string | undefined;
