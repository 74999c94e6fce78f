import { type Feed } from '../feed.js';
import type { Place } from '../site.js';
/** Reads articles in the words of schema.org: https://schema.org/Article, https://schema.org/ItemList */
export declare function readJsonLdArticles(place: Place): Feed;
