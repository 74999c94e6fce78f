import { type Place } from '../site.js';
/** The list in what a server has put around it; an entry that stands alone is its own list. */
export declare function listIn(place: Place): Place;
/** The address of what comes after a list. */
export declare function nextOf(place: Place): string | undefined;
