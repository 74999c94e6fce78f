import { type Feed } from '../feed.js';
import { type Place } from '../site.js';
/** Reads JSON:API (https://jsonapi.org/format/1.1/): Drupal's own, and any with ordinary attributes. */
export declare function readJsonApi(place: Place): Feed;
