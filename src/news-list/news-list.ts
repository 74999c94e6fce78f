import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { excerptOf, titleOf, type Feed, type Item } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { safeLink } from '../safe/links.js';
import { formatDate, type DateStyle } from '../time/dates.js';
import { either, linkRule, oneOf, wholeNumber, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { heading } from '../ui/heading.js';
import { chooseNews, readNews } from './news-list.data.js';
import { newsListStyles } from './news-list.styles.js';

const rules: AttributeRules = {
  ...commonRules,
  limit: wholeNumber(1),
  'more-href': linkRule,
  'date-style': oneOf('full', 'long', 'medium', 'short', 'none'),
  excerpt: either(oneOf('full', 'none'), wholeNumber(1)),
};

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
 */
export class NewsList extends DataElement<Feed> {
  static override styles: CSSResultGroup = [baseStyles, newsListStyles];

  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
    limit: { type: Number, reflect: true, useDefault: true },
    tag: { reflect: true },
    moreHref: { attribute: 'more-href', reflect: true },
    moreLabel: { attribute: 'more-label', reflect: true },
    dateStyle: { attribute: 'date-style', reflect: true, useDefault: true },
    excerpt: { reflect: true, useDefault: true },
  };

  /** Heading of the list. Default: the title of the feed; an empty one leaves the heading out. */
  declare heading: string | null;
  /** The most messages that are shown. */
  declare limit: number;
  /** Shows only messages with this tag (JSON Feed's `tags`); capitals do not matter. */
  declare tag: string | null;
  /** Address of the page with all messages. Default: the feed's `home_page_url`. */
  declare moreHref: string | null;
  /** Words of the link to that page. Default: "All messages" in the page's language. */
  declare moreLabel: string | null;
  /** Length of the dates: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
  declare dateStyle: DateStyle | 'none';
  /** `full`, `none`, or the most lines of each excerpt. */
  declare excerpt: string;

  protected override readonly rules: AttributeRules = rules;

  constructor() {
    super();
    this.heading = null;
    this.limit = 10;
    this.tag = null;
    this.moreHref = null;
    this.moreLabel = null;
    this.dateStyle = 'medium';
    this.excerpt = 'full';
  }

  protected override fromAttributes(): undefined {
    return undefined; // no attribute holds messages
  }

  protected override async readModel(site: SiteDocument): Promise<Feed> {
    const feed = await readNews(site, this.format);
    this.reportProblems(feed.problems);
    return feed;
  }

  protected override isEmpty(feed: Feed): boolean {
    return this.#chosen(feed).length === 0;
  }

  protected override emptyLine(messages: Messages): string {
    return messages.noMessages;
  }

  protected override get expectedLines(): number {
    const excerpt = this.excerpt === 'full' ? 3 : Number(this.excerpt) || 0;
    return 3 + this.limit * (3 + excerpt);
  }

  protected override drawEmpty(feed: Feed, line: TemplateResult): TemplateResult {
    return html`${this.#drawHeading(feed)} ${line} ${this.#drawMore(feed)}`;
  }

  protected override drawModel(feed: Feed): TemplateResult {
    return html`
      ${this.#drawHeading(feed)}
      <ul part="list" role="list">
        ${this.#chosen(feed).map((item) => this.#drawItem(item))}
      </ul>
      ${this.#drawMore(feed)}
    `;
  }

  #chosen({ items }: Feed): Item[] {
    return chooseNews(items, { tag: this.tag, limit: this.limit, zone: this.context.zone });
  }

  #drawHeading(feed: Feed): TemplateResult | typeof nothing {
    const words = this.heading ?? feed.title;
    return words ? heading(this.headingLevel, 'heading', words) : nothing;
  }

  #drawItem(item: Item): TemplateResult {
    const title = titleOf(item);
    const content = item.link ? html`<a href=${item.link}>${title}</a>` : title;
    return html`
      <li part="item">
        ${this.#drawDate(item)} ${heading(this.headingLevel + 1, 'title', content)}
        ${this.#drawExcerpt(excerptOf(item), title)}
      </li>
    `;
  }

  #drawDate({ date }: Item): TemplateResult | typeof nothing {
    if (date === undefined || this.dateStyle === 'none') return nothing;
    const words = formatDate(date, this.dateStyle, this.context.locale, this.context.zone);
    return html`<p><time part="date" datetime=${date}>${words}</time></p>`;
  }

  #drawExcerpt(words: string | undefined, title: string): TemplateResult | typeof nothing {
    if (!words || words === title || this.excerpt === 'none') return nothing;
    if (this.excerpt === 'full') return html`<p part="summary" dir="auto">${words}</p>`;
    // As a property: a style attribute would offend a strict Content-Security-Policy.
    const lines = `--_lines: ${this.excerpt}`;
    return html`<p part="summary" class="cut" dir="auto" .style=${lines}>${words}</p>`;
  }

  #drawMore(feed: Feed): TemplateResult | typeof nothing {
    const href = this.moreHref === null ? feed.homePage : safeLink(this.moreHref, document.baseURI);
    if (!href) return nothing;
    return html`<p class="more">
      <a part="more" href=${href}>${this.moreLabel ?? this.context.messages.allMessages}</a>
    </p>`;
  }
}
