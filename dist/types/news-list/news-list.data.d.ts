import type { Feed, Item } from '../data/feed.js';
import { type SiteDocument } from '../data/site.js';
import type { Zone } from '../time/zones.js';
/** The news of a document, or a bare feed. Where it goes on, the server may say beside the document. */
export declare function readNews(site: SiteDocument, format: string | null): Promise<Feed>;
/**
 * The items with a tag, newest first, those without a date last.
 * @param zone in which dates with a time are seen
 */
export declare function chooseNews(items: readonly Item[], tag: string | null, zone: Zone): Item[];
