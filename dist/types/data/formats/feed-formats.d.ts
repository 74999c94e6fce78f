import type { Feed } from '../feed.js';
import type { Place, SiteDocument } from '../site.js';
/** The format of a document's news: what its `fields` were mapped to has ordinary names, whatever it had before. */
export declare function formatOf({ mapped }: SiteDocument, named: string | null): string | null;
/**
 * Reads news or articles in the format that is named, else in the first that recognises its shape. JSON Feed, the site
 * document's own, is there at once; all others are loaded when they are met.
 */
export declare function readFeed(place: Place | undefined, format: string | null): Feed | Promise<Feed>;
