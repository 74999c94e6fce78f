import type { SiteDocument } from './site.js';
type Read<Result> = (site: SiteDocument, format: string | null) => Result;
/** What was read of a document, and the document with what was noted of its mistakes. */
export interface Found<Result> {
    readonly found: Result;
    readonly site: SiteDocument;
}
/**
 * Reads each answer once for all elements that look at it in the same way; models are never changed. What was given on the
 * page is read for each, since its owner may change it; so is what `fields` maps.
 */
export declare function readOnce<Result>(read: Read<Result>): Read<Found<Result>>;
export {};
