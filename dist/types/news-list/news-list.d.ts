import type { Feed } from '../data/feed.js';
import type { DateStyle } from '../time/dates.js';
import { DataElement } from '../ui/data-element.js';
import { type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
/**
 * Latest events: date, title and excerpt, newest first, and a link to all of them.
 *
 * @element news-list
 * @csspart heading - The heading of the list.
 * @csspart list - The list.
 * @csspart item - One message.
 * @csspart date - Its date.
 * @csspart title - Its title; a link where there is an address.
 * @csspart summary - Its excerpt.
 * @csspart image - Its picture, in the layouts `cards` and `timeline`.
 * @csspart more - The link to all messages.
 * @csspart next - The button that shows older messages, where the feed goes on (`next_url` and its kin).
 * @cssprop --nb-column - Least width of a card; there are as many beside each other as fit. Default: 15em.
 * @cssprop --nb-ratio - Width of pictures by their height. Default: 3 / 2.
 * @cssprop --nb-hang - Width of the column in which dates hang; 100%: they stand above the titles. Default: 7em.
 */
export declare class NewsList extends DataElement<Feed> {
    static properties: Properties;
    /** Heading of the list. Default: the title of the feed; an empty one leaves the heading out. */
    heading: string | null;
    /** The most messages that are shown; the button for more shows as many again. */
    limit: number;
    /** Shows only messages with this tag (JSON Feed's `tags`); capitals do not matter. */
    tag: string | null;
    /** `list`, `compact`: titles alone, `cards`: side by side, with pictures, or `timeline`: along a line, with pictures. */
    layout: 'list' | 'compact' | 'cards' | 'timeline';
    /** Address of the page with all messages. Default: the feed's `home_page_url`. */
    moreHref: string | null;
    /** Words of the link to that page. Default: "All messages" in the page's language. */
    moreLabel: string | null;
    /** `absolute`, or `relative`: "2 hours ago", with the full date behind it. */
    dates: 'absolute' | 'relative';
    /** Length of the dates: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
    dateStyle: DateStyle | 'none';
    /** `full`, `none`, or the most lines of each excerpt. */
    excerpt: string;
    protected fromAttributes(): undefined;
    protected makeView(): View<Feed> | Promise<View<Feed>>;
    protected get expectedLines(): number;
}
declare global {
    interface HTMLElementTagNameMap {
        'news-list': NewsList;
    }
}
