import { type Feed } from '../feed.js';
import { type Place } from '../site.js';
/** Reads posts or pages of the Content API, https://docs.ghost.org/content-api/posts */
export declare function readGhost(place: Place): Feed;
