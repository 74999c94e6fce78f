import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Feed, Item } from '../data/feed.js';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import { AT_ONCE } from '../data/turns.js';
import type { Words } from '../data/words.js';
import type { Messages } from '../language/messages.js';
import { safeLink } from '../safe/links.js';
import { ClockController } from '../time/clock-controller.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { reportProblems } from '../ui/entries.js';
import { flatTemplate } from '../ui/flat-template.js';
import { heading } from '../ui/heading.js';
import { Extra } from '../ui/lazy.js';
import { drawsModel, type View } from '../ui/view.js';
import type { LongList } from './long-list.js';
import { chooseNews, readNews } from './news-list.data.js';
import type { NewsList } from './news-list.js';
import { newsListStyles } from './news-list.styles.js';
import { NewsRow } from './news-row.js';
import type { OlderNews } from './older-news.js';

const newsIn = readOnce(readNews);

/** Of a long list so many are drawn in one go: more than most windows show. Layout costs the most of all there is to do. */
const FIRST_OF_MANY = 24;

/** And so many more of cards: so they are whole lines, whether two, three, four, five or six stand in each. */
const MORE_CARDS = 36;

/** What shows older messages. */
const older = new Extra(() => import('./older-news.js'));

/** Reads and draws the messages of a `<news-list>`. */
export class NewsListView implements View<Feed> {
  readonly styles: readonly CSSResult[] = [newsListStyles];
  readonly #host: NewsList;
  readonly #context: ContextController;
  readonly #clock: ClockController;
  readonly #row: NewsRow;
  /** Shows older messages, where the feed goes on elsewhere. */
  #older: OlderNews | null | undefined;
  /** All messages with the tag, newest first, and what they were taken from. */
  #sorted: { of: readonly unknown[]; items: readonly Item[] } | undefined;
  /** The messages that are shown. */
  #shown: readonly Item[] = [];
  /** How many of a long list are drawn in one go; the others follow. */
  #first = FIRST_OF_MANY;
  #rest: LongList<Item> | undefined;
  drawing: Promise<void> | undefined;

  constructor(host: NewsList, context: ContextController) {
    this.#host = host;
    this.#context = context;
    this.#row = new NewsRow(host, context);
    this.#clock = new ClockController(host, () =>
      drawsModel(host) && this.#row.datesHold < Infinity ? this.#row.datesHold : undefined,
    );
  }

  prepare(): Promise<unknown> | undefined {
    return this.#row.prepare();
  }

  async read(document: SiteDocument): Promise<Feed> {
    const { found, site } = newsIn(document, this.#host.format);
    const feed = await found;
    reportProblems(this.#host, feed.problems, site);
    // Few feeds go on. Where what shows more of them cannot be had, there is no button.
    if (feed.next !== undefined) {
      await older.load();
      this.#older ??=
        older.here && new older.here.OlderNews(this.#host, this.#context, (all) => this.#messages(all));
    }
    this.#older?.follow(feed, site, readNews);
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
    this.#shown = this.#chosen(feed);
    // One deeper than the heading; where there is none, its own, so that no level is left out.
    this.#row.begin(this.#host.headingLevel + (this.#headingOf(feed) ? 1 : 0));
    // As a property: a style attribute would offend a strict Content-Security-Policy.
    const lines = `--_lines: ${this.#host.excerpt}`;
    return html`
      ${this.#drawHeading(feed)}
      <ul part="list" class=${this.#host.layout} role="list" .style=${lines}>
        ${this.#shown.slice(0, this.#atOnce).map((item) => this.#drawItem(item))}
        ${this.#atOnce < this.#shown.length ? html`<li class="rest" role="presentation"></li>` : nothing}
      </ul>
      ${this.#older?.draw(feed)} ${this.#drawMore(feed)}
    `;
  }

  drawn(): void {
    const rest = this.#shown.slice(this.#atOnce);
    if (rest.length > 0 || this.#rest) this.drawing = this.#drawRest(rest);
  }

  async #drawRest(items: readonly Item[]): Promise<void> {
    try {
      const { LongList } = await import('./long-list.js');
      this.#rest ??= new LongList(this.#host, (item: Item) => this.#drawItem(item));
    } catch {
      this.#first = Infinity; // out of reach: all in one go, then
      this.#host.requestUpdate();
      return;
    }
    const list = this.#host.renderRoot.querySelector('[part=list]');
    if (list) await this.#rest.show(list, items, this.#row.lookAt(this.#clock.now));
    this.#clock.hostUpdated(); // a date among them may be the first that reads otherwise
  }

  get #atOnce(): number {
    const { length } = this.#shown;
    if (length <= AT_ONCE) return length;
    return this.#first + (this.#host.layout === 'cards' ? MORE_CARDS : 0);
  }

  #drawItem(item: Item): TemplateResult {
    return flatTemplate(this.#row.draw(item, this.#clock.now));
  }

  #chosen(feed: Feed): Item[] {
    return this.#messages(feed).slice(0, this.#host.limit * (1 + (this.#older?.asked ?? 0)));
  }

  #messages(feed: Feed): readonly Item[] {
    const items = this.#older?.itemsWith(feed) ?? feed.items;
    const { tag } = this.#host;
    const { zone } = this.#context;
    const of = [items, tag, zone];
    if (!this.#sorted || !of.every((part, index) => part === this.#sorted?.of[index])) {
      this.#sorted = { of, items: chooseNews(items, tag, zone) };
    }
    return this.#sorted.items;
  }

  #drawHeading(feed: Feed): TemplateResult | typeof nothing {
    const words = this.#headingOf(feed);
    if (!words) return nothing;
    return flatTemplate(heading(this.#host.headingLevel, 'heading', drawn(words), 'heading'));
  }

  #headingOf(feed: Feed): Words | undefined {
    return this.#host.heading ?? feed.title;
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
