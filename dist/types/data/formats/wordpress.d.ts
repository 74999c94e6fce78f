import { type Feed } from '../feed.js';
import type { Place } from '../site.js';
/** Reads posts or pages of the REST API, https://developer.wordpress.org/rest-api/reference/posts/ */
export declare function readWordpress(place: Place): Feed;
