import { type Feed } from '../feed.js';
import type { Place } from '../site.js';
/** Reads RSS 0.9x and 2 (https://www.rssboard.org/rss-specification) and RSS 1 (https://web.resource.org/rss/1.0/spec). */
export declare function readRss(place: Place): Feed;
