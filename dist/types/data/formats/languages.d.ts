import { type FoundItem, type Item } from '../feed.js';
import type { Place } from '../site.js';
import type { Words } from '../words.js';
/** A place whose texts are in a language (BCP 47), where one is named; many write "fr_FR". */
export declare function spoken(place: Place, language: unknown): Place;
/** A text in the language of its place. */
export declare function said(text: string | undefined, place: Place): Words | undefined;
interface FoundInOneLanguage extends FoundItem {
    readonly title?: string | undefined;
    readonly summary?: string | undefined;
    readonly html?: string | undefined;
}
/** The item that a format found at a place, whose words are all in the language of that. */
export declare function saidItem(found: FoundInOneLanguage, place: Place): Item;
export {};
