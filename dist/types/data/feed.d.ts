import type { IsoDate } from '../safe/dates.js';
import type { NoticeboardError } from './errors.js';
import type { Place } from './site.js';
import { type Words } from './words.js';
/** A whole text. HTML must pass `safe/` before it is drawn. */
export interface Body {
    readonly kind: 'text' | 'html';
    readonly words: Words;
    /** What its links are relative to. */
    readonly base: string;
}
/** A message or an article. */
export interface Item {
    readonly id: string | undefined;
    /** Absolute and harmless. */
    readonly link: string | undefined;
    readonly title: Words | undefined;
    readonly date: IsoDate | undefined;
    readonly summary: Words | undefined;
    readonly body: Body | undefined;
    /** Absolute and harmless. */
    readonly image: string | undefined;
    readonly tags: readonly string[];
    /** The rubric that it stands under: "Interviews". */
    readonly section: Words | undefined;
}
/** A list of items, in the order of its document. */
export interface Feed {
    readonly title: Words | undefined;
    /** The page with all of them: absolute and harmless. */
    readonly homePage: string | undefined;
    /** Where older items are read: absolute and harmless. */
    readonly next: string | undefined;
    readonly items: readonly Item[];
    /** Why entries were left out. */
    readonly problems: readonly NoticeboardError[];
}
/** What a format finds of an item: checked for its types, but with links as they were written. */
export interface FoundItem {
    readonly id?: string | undefined;
    readonly url?: string | undefined;
    readonly title?: Words | undefined;
    readonly date?: IsoDate | undefined;
    readonly summary?: Words | undefined;
    /** The whole text as HTML; stronger than `text`. */
    readonly html?: Words | undefined;
    readonly text?: Words | undefined;
    readonly image?: string | undefined;
    readonly tags?: readonly string[] | undefined;
    readonly section?: Words | undefined;
    /** What the item's links are relative to. Default: its document. */
    readonly base?: string | undefined;
}
/** What a format finds of a feed around its items. */
export interface FoundFeed {
    readonly title?: Words | undefined;
    readonly homePage?: string | undefined;
    readonly next?: string | undefined;
}
/**
 * The feed in a list of entries, each read by itself.
 * @param entries where they do not simply stand in the list
 */
export declare function feedOf(list: Place, read: (entry: Place) => Item, around?: FoundFeed, entries?: readonly Place[]): Feed;
/** The same of a long list, in turns with the page. */
export declare function longFeedOf(list: Place, read: (entry: Place) => Item, around?: FoundFeed): Promise<Feed>;
/** The item that a format found at a place; one in which there is nothing to show is an error. */
export declare function itemOf(found: FoundItem, place: Place): Item;
/** The words of an item beside its title: the summary, else the opening paragraph. */
export declare function excerptOf({ summary, body }: Pick<Item, 'summary' | 'body'>): Words | undefined;
/** What an item is called; one without a title (a short message) is called by how it begins. */
export declare function titleOf(item: Item): Words;
/** The paragraphs of a plain text: parted by blank lines, or, where there are none, by line ends. */
export declare function paragraphsOf(text: string): string[];
