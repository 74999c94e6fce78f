import type { Feed } from '../feed.js';
import type { Place } from '../site.js';
/** The names that the `format` attribute takes; `site` stands for the site document's own shapes. */
export declare const FORMAT_NAMES: readonly string[];
/** Reads news or articles in the format that is named, else in the first that recognises its shape. */
export declare function readFeed(place: Place | undefined, format: string | null): Feed | Promise<Feed>;
