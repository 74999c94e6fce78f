import type { DateStyle } from '../time/dates.js';
import { DataElement } from '../ui/data-element.js';
import { type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import type { Article } from './article-teaser.data.js';
/**
 * A section's article: date, title, its opening paragraphs, and a link to read on.
 *
 * @element article-teaser
 * @csspart section - The section that the article stands in.
 * @csspart date - Its date.
 * @csspart title - Its title.
 * @csspart image - Its picture.
 * @csspart body - Its opening paragraphs.
 * @csspart question - A question, in a text of questions and answers.
 * @csspart answer - A paragraph of an answer.
 * @csspart goes-on - Says that the article goes on, where its text was cut.
 * @csspart more - The link to the whole article.
 * @cssprop --nb-ratio - Width of the picture by its height. Default: 3 / 2.
 */
export declare class ArticleTeaser extends DataElement<Article | undefined> {
    static properties: Properties;
    /** Name of the section, as a heading above the article. Default: the article's own; an empty one leaves it out. */
    section: string | null;
    /** The most paragraphs that are shown. */
    paragraphs: number;
    /** Words of the link to the whole article. Default: "Read on" in the page's language. */
    moreLabel: string | null;
    /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
    dateStyle: DateStyle | 'none';
    protected fromAttributes(): undefined;
    protected makeView(): View<Article | undefined> | Promise<View<Article | undefined>>;
    protected get expectedLines(): number;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-teaser': ArticleTeaser;
    }
}
