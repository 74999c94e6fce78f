import { html, nothing, type TemplateResult } from 'lit';
import { excerptOf, titleOf, type Item } from '../data/feed.js';
import { textOf, type Words } from '../data/words.js';
import { formatDate } from '../time/dates.js';
import type { Zone } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { heading } from '../ui/heading.js';
import { adopt } from '../ui/styles.js';
import { allOf, Extra } from '../ui/lazy.js';
import type { NewsList } from './news-list.js';

/** What says how long ago something was. Without it the dates are absolute. */
const relative = new Extra(() => import('../time/relative.js'));

/** How the layouts that few pages have look. Without it they look like a list. */
const roomy = new Extra(() => import('./layouts.styles.js'));

/** Draws the messages of a `<news-list>`, each as a row. */
export class NewsRow {
  /** The moment at which the first of the dates that are drawn reads otherwise. */
  datesHold = Infinity;
  readonly #host: NewsList;
  readonly #context: ContextController;
  /** Level of the titles. */
  #titleLevel = 0;
  /** Those of the context, which are looked for once for all rows. */
  #locale = '';
  #zone: Zone;

  constructor(host: NewsList, context: ContextController) {
    this.#host = host;
    this.#context = context;
  }

  /** Loads what the attributes ask for. */
  prepare(): Promise<unknown> | undefined {
    return allOf(this.#host.dates === 'relative' && relative.load(), this.#isRoomy && roomy.load());
  }

  /** Takes note of what goes for all rows until it begins anew, and gives the list the looks of its layout. */
  begin(titleLevel: number): void {
    this.datesHold = Infinity;
    this.#titleLevel = titleLevel;
    ({ locale: this.#locale, zone: this.#zone } = this.#context);
    const styles = this.#isRoomy && roomy.for(this.#host)?.layoutStyles;
    if (styles) adopt(this.#host, styles);
  }

  /** All that decides how a message looks at a moment, but for the message itself. */
  lookAt(now: number): string {
    const { dates, dateStyle, excerpt, layout } = this.#host;
    const moment = dates === 'relative' ? now : undefined;
    const look = [
      this.#locale,
      this.#zone,
      moment,
      dateStyle,
      excerpt,
      layout,
      this.#hasPictures,
      this.#titleLevel,
    ];
    return look.join();
  }

  draw(item: Item, now: number): TemplateResult {
    const title = titleOf(item);
    const content = item.link ? html`<a href=${item.link}>${drawn(title)}</a>` : drawn(title);
    return html`
      <li part="item">
        ${this.#drawDate(item, now)}
        <div class="text">
          ${heading(this.#titleLevel, 'title', content)} ${this.#drawExcerpt(excerptOf(item), title)}
        </div>
        ${this.#drawImage(item)}
      </li>
    `;
  }

  /** Whether the layout is one of those that have room for pictures, and looks of their own. */
  get #isRoomy(): boolean {
    return this.#host.layout === 'cards' || this.#host.layout === 'timeline';
  }

  get #hasPictures(): boolean {
    return this.#isRoomy && Boolean(roomy.here);
  }

  #drawImage({ image }: Item): TemplateResult | typeof nothing {
    if (!image || !this.#hasPictures) return nothing;
    return html`<img part="image" src=${image} alt="" loading="lazy" />`;
  }

  #drawDate({ date }: Item, now: number): TemplateResult | typeof nothing {
    const { dates, dateStyle } = this.#host;
    if (date === undefined || dateStyle === 'none') return nothing;
    const [locale, zone] = [this.#locale, this.#zone];
    const since = dates === 'relative' ? relative.for(this.#host)?.relativeTime : undefined;
    if (!since) {
      const words = formatDate(date, dateStyle, locale, zone);
      return html`<p class="date"><time part="date" datetime=${date}>${words}</time></p>`;
    }
    const { words, until } = since(date, now, { locale, zone });
    this.datesHold = Math.min(this.datesHold, until);
    const title = formatDate(date, 'full', locale, zone);
    return html`<p class="date"><time part="date" datetime=${date} title=${title}>${words}</time></p>`;
  }

  #drawExcerpt(words: Words | undefined, title: Words): TemplateResult | typeof nothing {
    const { excerpt, layout } = this.#host;
    if (!words || textOf(words) === textOf(title)) return nothing;
    if (excerpt === 'none' || layout === 'compact') return nothing;
    if (excerpt === 'full') return html`<p part="summary" dir="auto">${drawn(words)}</p>`;
    return html`<p part="summary" class="cut" dir="auto">${drawn(words)}</p>`;
  }
}
