import { type Feed, type Item } from '../feed.js';
import { type Place } from '../site.js';
/** Reads any list of objects with ordinary names, bare or in one of the wrappers that servers put around lists. */
export declare function readList(place: Place): Feed;
/** Reads an entry with ordinary names. */
export declare function readEntry(place: Place): Item;
