import { type Place } from '../site.js';
/** The list in what a server has put around it, or the entries by their ids; an entry that stands alone is its own list. */
export declare function listIn(place: Place): Place;
/** The entries of such a list, where they stand under their ids: PHP writes a list that has lost some in this way, too. */
export declare function entriesByIds(list: Place): Place[] | undefined;
/** The address of what comes after a list. */
export declare function nextOf(place: Place): string | undefined;
