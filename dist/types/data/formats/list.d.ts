import { type Feed, type FoundItem, type Item } from '../feed.js';
import { type Place } from '../site.js';
/** Reads any list of objects with ordinary names, bare or in one of the wrappers that servers put around lists. */
export declare function readList(place: Place): Feed;
/** Reads an entry with ordinary names, its own or those of what it is put around. */
export declare function readEntry(outer: Place): Item;
/** What has markup is HTML, whatever it is called; in a title tags are words. */
export declare function wordsOf({ summary, html: markup, text: words, }: Pick<FoundItem, 'summary' | 'html' | 'text'>): FoundItem;
