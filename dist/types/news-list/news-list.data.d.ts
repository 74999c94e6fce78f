import type { Feed, Item } from '../data/feed.js';
import { type SiteDocument } from '../data/site.js';
/** The news of a document, or a bare feed. Where it goes on, the server may say beside the document. */
export declare function readNews(site: SiteDocument, format: string | null): Promise<Feed>;
export interface Choice {
    /** Only items with this tag. */
    readonly tag: string | null;
    readonly limit: number;
    /** Zone in which dates with a time are seen. */
    readonly zone: string;
}
/** The items to show: those with the tag, newest first, those without a date last, no more than the limit. */
export declare function chooseNews(items: readonly Item[], { tag, limit, zone }: Choice): Item[];
