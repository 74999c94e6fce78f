import { type Feed } from '../feed.js';
import { type Place } from '../site.js';
/**
 * Reads entries of the Content Delivery API, or one of them,
 * https://www.contentful.com/developers/docs/references/content-delivery-api/
 */
export declare function readContentful(place: Place): Feed;
