import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { excerptOf, titleOf, type Feed, type Item } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { numberInWords, pluralForm } from '../language/numbers.js';
import { safeLink } from '../safe/links.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate, type DateStyle } from '../time/dates.js';
import type * as Relative from '../time/relative.js';
import { either, linkRule, oneOf, wholeNumber, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { heading } from '../ui/heading.js';
import { warn } from '../ui/warnings.js';
import { chooseNews, readNews } from './news-list.data.js';
import { newsListStyles } from './news-list.styles.js';
import { NewsPages } from './news-pages.js';

/** What says how long ago something was, loaded once for the page, by the first list that does. */
let relative: typeof Relative | undefined;

/** Without it the dates are absolute. */
async function loadRelative(): Promise<void> {
  relative = await import('../time/relative.js').catch(() => undefined);
}

const rules: AttributeRules = {
  ...commonRules,
  limit: wholeNumber(1),
  'more-href': linkRule,
  dates: oneOf('absolute', 'relative'),
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
 * @csspart next - The button that shows older messages, where the feed goes on (`next_url` and its kin).
 * @cssprop --nb-hang - Width of the column in which dates hang; 100%: they stand above the titles. Default: 7em.
 */
export class NewsList extends DataElement<Feed> {
  static override styles: CSSResultGroup = [baseStyles, newsListStyles];

  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
    limit: { type: Number, reflect: true, useDefault: true },
    tag: { reflect: true },
    moreHref: { attribute: 'more-href', reflect: true },
    moreLabel: { attribute: 'more-label', reflect: true },
    dates: { reflect: true, useDefault: true },
    dateStyle: { attribute: 'date-style', reflect: true, useDefault: true },
    excerpt: { reflect: true, useDefault: true },
  };

  /** Heading of the list. Default: the title of the feed; an empty one leaves the heading out. */
  declare heading: string | null;
  /** The most messages that are shown; the button for more shows as many again. */
  declare limit: number;
  /** Shows only messages with this tag (JSON Feed's `tags`); capitals do not matter. */
  declare tag: string | null;
  /** Address of the page with all messages. Default: the feed's `home_page_url`. */
  declare moreHref: string | null;
  /** Words of the link to that page. Default: "All messages" in the page's language. */
  declare moreLabel: string | null;
  /** `absolute`, or `relative`: "2 hours ago", with the full date behind it. */
  declare dates: 'absolute' | 'relative';
  /** Length of the dates: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
  declare dateStyle: DateStyle | 'none';
  /** `full`, `none`, or the most lines of each excerpt. */
  declare excerpt: string;

  protected override readonly rules: AttributeRules = rules;
  readonly #clock: ClockController = new ClockController(this, () =>
    this.drawsModel && this.#datesHold < Infinity ? this.#datesHold : undefined,
  );
  /** The moment at which the first of the dates that are drawn reads otherwise. */
  #datesHold = Infinity;
  readonly #pages = new NewsPages(this);
  /** How many times the reader has asked for more. */
  #asked = 0;
  /** The number of messages that came last. */
  #added = 0;

  constructor() {
    super();
    this.heading = null;
    this.limit = 10;
    this.tag = null;
    this.moreHref = null;
    this.moreLabel = null;
    this.dates = 'absolute';
    this.dateStyle = 'medium';
    this.excerpt = 'full';
  }

  protected override prepare(): Promise<void> | undefined {
    return this.dates === 'absolute' || relative ? undefined : loadRelative();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dates') && this.hasUpdated) void this.prepare()?.then(() => this.requestUpdate());
  }

  protected override fromAttributes(): undefined {
    return undefined; // no attribute holds messages
  }

  protected override async readModel(site: SiteDocument): Promise<Feed> {
    const read = (document: SiteDocument) => readNews(document, this.format);
    const feed = await read(site);
    this.reportProblems(feed.problems);
    const key = [site.url, site.path, this.format, this.fields].join(' ');
    const isNew = this.#pages.follow(feed, {
      site,
      key,
      credentials: this.crossorigin === 'use-credentials',
      read,
    });
    if (isNew) this.#asked = this.#added = 0;
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
    this.#datesHold = Infinity;
    return html`
      ${this.#drawHeading(feed)}
      <ul part="list" role="list">
        ${this.#chosen(feed).map((item) => this.#drawItem(item))}
      </ul>
      ${this.#drawNext(feed)} ${this.#drawMore(feed)}
    `;
  }

  #chosen(feed: Feed, limit = this.limit * (1 + this.#asked)): Item[] {
    const items = this.#pages.itemsWith(feed);
    return chooseNews(items, { tag: this.tag, limit, zone: this.context.zone });
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
    const { locale, zone } = this.context;
    if (this.dates === 'absolute' || !relative) {
      const words = formatDate(date, this.dateStyle, locale, zone);
      return html`<p><time part="date" datetime=${date}>${words}</time></p>`;
    }
    const { words, until } = relative.relativeTime(date, this.#clock.now, { locale, zone });
    this.#datesHold = Math.min(this.#datesHold, until);
    const title = formatDate(date, 'full', locale, zone);
    return html`<p><time part="date" datetime=${date} title=${title}>${words}</time></p>`;
  }

  #drawExcerpt(words: string | undefined, title: string): TemplateResult | typeof nothing {
    if (!words || words === title || this.excerpt === 'none') return nothing;
    if (this.excerpt === 'full') return html`<p part="summary" dir="auto">${words}</p>`;
    // As a property: a style attribute would offend a strict Content-Security-Policy.
    const lines = `--_lines: ${this.excerpt}`;
    return html`<p part="summary" class="cut" dir="auto" .style=${lines}>${words}</p>`;
  }

  /** Only for a feed that goes on elsewhere: what is beyond the limit of another is behind the link to all messages. */
  #drawNext(feed: Feed): TemplateResult | typeof nothing {
    const { messages } = this.context;
    const hidden = this.#chosen(feed, Infinity).length - this.#chosen(feed).length;
    const reading = this.#pages.outcome === 'reading';
    const button = html`<button
      part="next"
      type="button"
      aria-disabled=${reading}
      @click=${() => this.#showMore(feed)}
    >
      ${reading ? messages.loading : messages.moreMessages}
    </button>`;
    const offered = this.#pages.goOn || (feed.next !== undefined && hidden > 0);
    return html`${offered ? button : nothing} ${this.#drawOutcome()}`;
  }

  #drawOutcome(): TemplateResult | typeof nothing {
    const { messages, locale } = this.context;
    const { outcome } = this.#pages;
    if (outcome === 'none') return nothing;
    if (outcome === 'failed') return html`<p part="status" role="status">${messages.moreFailed}</p>`;
    const count = numberInWords(this.#added, locale);
    const words = fill(pluralForm(messages.messagesAdded, this.#added, locale), { count });
    return html`<p part="status" role="status" class="spoken">${this.#added > 0 ? words : nothing}</p>`;
  }

  async #showMore(feed: Feed): Promise<void> {
    if (this.#pages.outcome === 'reading') return;
    const before = new Set(this.#chosen(feed));
    const wanted = this.limit * (2 + this.#asked);
    this.#added = 0;
    if (this.#pages.goOn && this.#chosen(feed, wanted).length < wanted) await this.#pages.readOn(feed);
    if (this.#pages.error) {
      warn(this, this.#pages.error.message);
      return;
    }
    this.#asked += 1;
    const after = this.#chosen(feed);
    this.#added = after.filter((item) => !before.has(item)).length;
    this.requestUpdate();
    await this.updateComplete;
    this.#keepFocus(after.findIndex((item) => !before.has(item)));
  }

  /** The focus stays on the button; where that goes, with the last messages, it goes to the first that is new. */
  #keepFocus(firstNew: number): void {
    if (this.renderRoot.querySelector('[part=next]')) return;
    const item = this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[firstNew];
    item?.setAttribute('tabindex', '-1');
    item?.focus();
  }

  #drawMore(feed: Feed): TemplateResult | typeof nothing {
    const href = this.moreHref === null ? feed.homePage : safeLink(this.moreHref, document.baseURI);
    if (!href) return nothing;
    return html`<p class="more">
      <a part="more" href=${href}>${this.moreLabel ?? this.context.messages.allMessages}</a>
    </p>`;
  }
}
