import { type Feed, type Item } from '../data/feed.js';
import { type SiteDocument } from '../data/site.js';
/** A paragraph of words, or a block that came through the sanitiser. */
export type Paragraph = string | Element;
/** An article, its text made harmless. */
export interface Article extends Item {
    readonly paragraphs: readonly Paragraph[];
    /** The language (BCP 47) of the paragraphs, where it is not the page's. */
    readonly lang: string | undefined;
}
/** The articles of a document, else its news. */
export declare function readArticles(site: SiteDocument, format: string | null): Feed | Promise<Feed>;
/** Makes HTML harmless, and cuts it into its blocks; its links are relative to `base`. */
export type BlocksOf = (html: string, base: string) => Promise<Element[]>;
/** An article ready to be drawn. */
export declare function withParagraphs(item: Item, blocksOf: BlocksOf): Promise<Article>;
/** The first of the paragraphs; headings among them come on top, save those that nothing follows. */
export declare function openingOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[];
/**
 * Where the questions stand in a text of questions and answers: paragraphs that are bold as a whole, or end with a
 * question mark, each with another after it. One that asks now and then is no such text.
 */
export declare function questionsIn(paragraphs: readonly Paragraph[]): ReadonlySet<number>;
/** Whether readers are to be told that a text goes on after the paragraphs that are shown. */
export declare function isCut(paragraphs: readonly Paragraph[], shown: readonly Paragraph[]): boolean;
/** Whether the last of some paragraphs says itself that more follows. */
export declare function endsOpen(paragraphs: readonly Paragraph[]): boolean;
/** Whether it is one of the headings inside a text. */
export declare function isHeading(paragraph: Paragraph): paragraph is Element;
