import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Feed } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { type DateStyle } from '../time/dates.js';
import { type AttributeRules } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
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
 * @csspart more - The link to all messages.
 * @csspart next - The button that shows older messages, where the feed goes on (`next_url` and its kin).
 */
export declare class NewsList extends DataElement<Feed> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Heading of the list. Default: the title of the feed; an empty one leaves the heading out. */
    heading: string | null;
    /** The most messages that are shown; the button for more shows as many again. */
    limit: number;
    /** Shows only messages with this tag (JSON Feed's `tags`); capitals do not matter. */
    tag: string | null;
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
    protected readonly rules: AttributeRules;
    constructor();
    protected prepare(): Promise<void> | undefined;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected fromAttributes(): undefined;
    protected readModel(site: SiteDocument): Promise<Feed>;
    protected isEmpty(feed: Feed): boolean;
    protected emptyLine(messages: Messages): string;
    protected get expectedLines(): number;
    protected drawEmpty(feed: Feed, line: TemplateResult): TemplateResult;
    protected drawModel(feed: Feed): TemplateResult;
}
