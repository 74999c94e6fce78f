import { type Feed, type Item } from '../data/feed.js';
import { type SiteDocument } from '../data/site.js';
/** A paragraph of words, or a block that came through the sanitiser. */
export type Paragraph = string | Element;
/** An article, its text made harmless. */
export interface Article extends Item {
    readonly paragraphs: readonly Paragraph[];
}
/** The articles of a document, else its news. */
export declare function readArticles(site: SiteDocument, format: string | null): Feed | Promise<Feed>;
/** An article ready to be drawn. */
export declare function withParagraphs(item: Item): Promise<Article>;
/** The first of the paragraphs; headings among them come on top, save those that nothing follows. */
export declare function openingOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[];
