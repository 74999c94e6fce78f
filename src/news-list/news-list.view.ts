import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { AT_ONCE } from '../data/turns.js';
import { excerptOf, titleOf, type Feed, type Item } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import { textOf, type Words } from '../data/words.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { numberInWords, pluralForm } from '../language/numbers.js';
import { safeLink } from '../safe/links.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate } from '../time/dates.js';
import type * as Relative from '../time/relative.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { reportProblems } from '../ui/entries.js';
import { heading } from '../ui/heading.js';
import { drawsModel, type View } from '../ui/view.js';
import { warn } from '../ui/warnings.js';
import type { LongList } from './long-list.js';
import { chooseNews, readNews } from './news-list.data.js';
import type { NewsList } from './news-list.js';
import { newsListStyles } from './news-list.styles.js';
import { NewsPages } from './news-pages.js';

/** What says how long ago something was, loaded once for the page, by the first list that does. */
let relative: typeof Relative | undefined;

/** Without it the dates are absolute. */
async function loadRelative(): Promise<void> {
  relative = await import('../time/relative.js').catch(() => undefined);
}

/** How the layouts that few pages have look, loaded once for the page, by the first list that has one. */
let roomyStyles: CSSResult | undefined;

/** Without it they look like a list. */
async function loadRoomyStyles(): Promise<void> {
  roomyStyles = await import('./layouts.styles.js')
    .then(({ layoutStyles }) => layoutStyles)
    .catch(() => undefined);
}

/** Reads and draws the messages of a `<news-list>`. */
export class NewsListView implements View<Feed> {
  readonly styles: readonly CSSResult[] = [newsListStyles];
  readonly #host: NewsList;
  readonly #context: ContextController;
  readonly #clock: ClockController;
  /** The moment at which the first of the dates that are drawn reads otherwise. */
  #datesHold = Infinity;
  readonly #pages: NewsPages;
  /** How many times the reader has asked for more. */
  #asked = 0;
  /** The number of messages that came last. */
  #added = 0;
  /** All messages with the tag, newest first, and what they were taken from. */
  #sorted: { of: readonly unknown[]; items: readonly Item[] } | undefined;
  /** The messages that are shown. */
  #shown: readonly Item[] = [];
  /** One deeper than the heading; where there is none, its own, so that no level is left out. */
  #titleLevel = 0;
  /** How many of them are drawn in one go; the others follow. */
  #atOnce = AT_ONCE;
  #rest: LongList<Item> | undefined;
  drawing: Promise<void> | undefined;

  constructor(host: NewsList, context: ContextController) {
    this.#host = host;
    this.#context = context;
    this.#pages = new NewsPages(host);
    this.#clock = new ClockController(host, () =>
      drawsModel(host) && this.#datesHold < Infinity ? this.#datesHold : undefined,
    );
  }

  prepare(): Promise<unknown> | undefined {
    const parts = [
      this.#host.dates === 'relative' && !relative && loadRelative(),
      this.#isRoomy && !roomyStyles && loadRoomyStyles(),
    ].filter((part) => part !== false);
    return parts.length === 0 ? undefined : Promise.all(parts);
  }

  /** Whether the layout is one of those that have room for pictures, and looks of their own. */
  get #isRoomy(): boolean {
    return this.#host.layout === 'cards' || this.#host.layout === 'timeline';
  }

  #adoptRoomyStyles(): void {
    const { renderRoot } = this.#host;
    const sheet = roomyStyles?.styleSheet;
    if (!sheet) void loadRoomyStyles().then(() => roomyStyles && this.#host.requestUpdate());
    else if (renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(sheet)) {
      renderRoot.adoptedStyleSheets.push(sheet);
    }
  }

  async read(site: SiteDocument): Promise<Feed> {
    const { format, fields, crossorigin } = this.#host;
    const read = (document: SiteDocument) => readNews(document, format);
    const feed = await read(site);
    reportProblems(this.#host, feed.problems, site);
    const key = [site.url, site.path, format, fields].join(' ');
    const credentials = crossorigin === 'use-credentials';
    const isNew = this.#pages.follow(feed, { site, key, credentials, read });
    if (isNew) this.#asked = this.#added = 0;
    return feed;
  }

  isEmpty(feed: Feed): boolean {
    return this.#chosen(feed).length === 0;
  }

  emptyLine(messages: Messages): string {
    return messages.noMessages;
  }

  drawEmpty(feed: Feed, line: TemplateResult): TemplateResult {
    return html`${this.#drawHeading(feed)} ${line} ${this.#drawMore(feed)}`;
  }

  draw(feed: Feed): TemplateResult {
    this.#datesHold = Infinity;
    this.#shown = this.#chosen(feed);
    this.#titleLevel = this.#host.headingLevel + (this.#headingOf(feed) ? 1 : 0);
    if (this.#isRoomy) this.#adoptRoomyStyles();
    return html`
      ${this.#drawHeading(feed)}
      <ul part="list" class=${this.#host.layout} role="list">
        ${this.#shown.slice(0, this.#atOnce).map((item) => this.#drawItem(item))}
      </ul>
      ${this.#drawNext(feed)} ${this.#drawMore(feed)}
    `;
  }

  drawn(): void {
    const rest = this.#shown.slice(this.#atOnce);
    if (rest.length > 0 || this.#rest) this.drawing = this.#drawRest(rest);
  }

  async #drawRest(items: readonly Item[]): Promise<void> {
    try {
      const { LongList } = await import('./long-list.js');
      this.#rest ??= new LongList((item: Item) => this.#drawItem(item));
    } catch {
      this.#atOnce = Infinity; // out of reach: all in one go, then
      this.#host.requestUpdate();
      return;
    }
    const list = this.#host.renderRoot.querySelector('[part=list]');
    const { dates, dateStyle, excerpt, layout } = this.#host;
    const { locale, zone } = this.#context;
    const now = dates === 'relative' ? this.#clock.now : undefined;
    const pictures = this.#isRoomy && roomyStyles !== undefined;
    const look = [locale, zone, now, dateStyle, excerpt, layout, pictures, this.#titleLevel].join();
    if (list) await this.#rest.show(list, items, look);
    this.#clock.hostUpdated(); // a date among them may be the first that reads otherwise
  }

  #chosen(feed: Feed, limit = this.#host.limit * (1 + this.#asked)): Item[] {
    const items = this.#pages.itemsWith(feed);
    const { tag } = this.#host;
    const { zone } = this.#context;
    const of = [items, tag, zone];
    if (!of.every((part, index) => part === this.#sorted?.of[index])) {
      this.#sorted = { of, items: chooseNews(items, { tag, limit: Infinity, zone }) };
    }
    return this.#sorted?.items.slice(0, limit) ?? [];
  }

  #drawHeading(feed: Feed): TemplateResult | typeof nothing {
    const words = this.#headingOf(feed);
    return words ? heading(this.#host.headingLevel, 'heading', drawn(words), 'heading') : nothing;
  }

  #headingOf(feed: Feed): Words | undefined {
    return this.#host.heading ?? feed.title;
  }

  #drawItem(item: Item): TemplateResult {
    const title = titleOf(item);
    const content = item.link ? html`<a href=${item.link}>${drawn(title)}</a>` : drawn(title);
    return html`
      <li part="item">
        ${this.#drawDate(item)}
        <div class="text">
          ${heading(this.#titleLevel, 'title', content)} ${this.#drawExcerpt(excerptOf(item), title)}
        </div>
        ${this.#drawImage(item)}
      </li>
    `;
  }

  /** In the layouts that have room for it. */
  #drawImage({ image }: Item): TemplateResult | typeof nothing {
    if (!image || !this.#isRoomy || !roomyStyles) return nothing;
    return html`<img part="image" src=${image} alt="" loading="lazy" />`;
  }

  #drawDate({ date }: Item): TemplateResult | typeof nothing {
    if (date === undefined || this.#host.dateStyle === 'none') return nothing;
    const { locale, zone } = this.#context;
    if (this.#host.dates === 'relative' && !relative)
      void loadRelative().then(() => relative && this.#host.requestUpdate());
    if (this.#host.dates === 'absolute' || !relative) {
      const words = formatDate(date, this.#host.dateStyle, locale, zone);
      return html`<p class="date"><time part="date" datetime=${date}>${words}</time></p>`;
    }
    const { words, until } = relative.relativeTime(date, this.#clock.now, { locale, zone });
    this.#datesHold = Math.min(this.#datesHold, until);
    const title = formatDate(date, 'full', locale, zone);
    return html`<p class="date"><time part="date" datetime=${date} title=${title}>${words}</time></p>`;
  }

  #drawExcerpt(words: Words | undefined, title: Words): TemplateResult | typeof nothing {
    const { excerpt, layout } = this.#host;
    if (!words || textOf(words) === textOf(title)) return nothing;
    if (excerpt === 'none' || layout === 'compact') return nothing;
    if (excerpt === 'full') return html`<p part="summary" dir="auto">${drawn(words)}</p>`;
    // As a property: a style attribute would offend a strict Content-Security-Policy.
    const lines = `--_lines: ${excerpt}`;
    return html`<p part="summary" class="cut" dir="auto" .style=${lines}>${drawn(words)}</p>`;
  }

  /** Only for a feed that goes on elsewhere: what is beyond the limit of another is behind the link to all messages. */
  #drawNext(feed: Feed): TemplateResult | typeof nothing {
    const { messages } = this.#context;
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
    const { outcome } = this.#pages;
    if (outcome === 'none') return nothing;
    const style = outcome === 'failed' ? nothing : 'spoken';
    // It is there before it says something: else a screen reader may miss it.
    return html`<p part="status" role="status" class=${style}>${this.#outcomeInWords()}</p>`;
  }

  #outcomeInWords(): unknown {
    const { messages, localeOfWords: locale } = this.#context;
    if (this.#pages.outcome === 'failed') return messages.moreFailed;
    if (this.#added === 0) return nothing;
    const count = numberInWords(this.#added, locale);
    return fill(pluralForm(messages.messagesAdded, this.#added, locale), { count });
  }

  async #showMore(feed: Feed): Promise<void> {
    if (this.#pages.outcome === 'reading') return;
    const before = new Set(this.#chosen(feed));
    const wanted = this.#host.limit * (2 + this.#asked);
    this.#added = 0;
    if (this.#pages.goOn && this.#chosen(feed, wanted).length < wanted) await this.#pages.readOn(feed);
    if (this.#pages.error) {
      warn(this.#host, this.#pages.error.message);
      return;
    }
    this.#asked += 1;
    const after = this.#chosen(feed);
    this.#added = after.filter((item) => !before.has(item)).length;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#keepFocus(after.findIndex((item) => !before.has(item)));
  }

  /** The focus stays on the button; where that goes, with the last messages, it goes to the first that is new. */
  #keepFocus(firstNew: number): void {
    if (this.#host.renderRoot.querySelector('[part=next]')) return;
    const item = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[firstNew];
    item?.setAttribute('tabindex', '-1');
    item?.focus();
  }

  #drawMore(feed: Feed): TemplateResult | typeof nothing {
    const href =
      this.#host.moreHref === null ? feed.homePage : safeLink(this.#host.moreHref, document.baseURI);
    if (!href) return nothing;
    const label = this.#host.moreLabel?.trim() || this.#context.messages.allMessages;
    // Its name for screen readers says all of what: "All messages", and the heading.
    const name = this.#headingOf(feed) ? 'more heading' : nothing;
    return html`<p class="more">
      <a part="more" id="more" href=${href} aria-labelledby=${name}>${label}</a>
    </p>`;
  }
}
