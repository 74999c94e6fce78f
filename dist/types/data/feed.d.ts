import type { IsoDate } from '../safe/dates.js';
import type { NoticeboardError } from './errors.js';
/** A whole text: words, or HTML that must pass `safe/` before it is drawn. */
export type Body = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'html';
    readonly html: string;
    readonly base: string;
};
/** A message or an article. */
export interface Item {
    readonly id: string | undefined;
    /** Absolute and harmless. */
    readonly link: string | undefined;
    readonly title: string | undefined;
    readonly date: IsoDate | undefined;
    readonly summary: string | undefined;
    readonly body: Body | undefined;
    /** Absolute and harmless. */
    readonly image: string | undefined;
    readonly tags: readonly string[];
    /** The rubric that it stands under: "Interviews". */
    readonly section: string | undefined;
}
/** A list of items, in the order of its document. */
export interface Feed {
    readonly title: string | undefined;
    /** The page with all of them: absolute and harmless. */
    readonly homePage: string | undefined;
    readonly items: readonly Item[];
    /** Why entries were left out. */
    readonly problems: readonly NoticeboardError[];
}
/** The words of an item beside its title: the summary, else the opening paragraph. */
export declare function excerptOf({ summary, body }: Item): string | undefined;
/** What an item is called; one without a title (a short message) is called by how it begins. */
export declare function titleOf(item: Item): string;
/** The paragraphs of a plain text: parted by blank lines, or, where there are none, by line ends. */
export declare function paragraphsOf(text: string): string[];
