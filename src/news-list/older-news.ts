import { css, html, nothing, type TemplateResult } from 'lit';
import type { Feed, Item } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import { numberInWords, pluralForm } from '../language/numbers.js';
import type { ContextController } from '../ui/context-controller.js';
import { adopt } from '../ui/styles.js';
import { spokenStyles } from '../ui/spoken.styles.js';
import { warn } from '../ui/warnings.js';
import type { NewsList } from './news-list.js';
import type { readNews } from './news-list.data.js';
import { NewsPages } from './news-pages.js';

// Loaded by the first feed on the page that goes on elsewhere.

const buttonStyles = css`
  [part='next'] {
    margin-block-start: calc(var(--_space) * 0.75);
    padding: 0.375em 0.875em;
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_accent);
    background: none;
    font: inherit;
    cursor: pointer;
  }

  @media print {
    [part='next'] {
      display: none;
    }
  }
`;

/** The button that shows older messages, and what it comes to. */
export class OlderNews {
  /** How many times the reader has asked for more. */
  asked = 0;
  readonly #host: NewsList;
  readonly #context: ContextController;
  readonly #pages: NewsPages;
  /** All messages so far that may be shown, in their order. */
  readonly #all: (feed: Feed) => readonly Item[];
  /** The number of messages that came last. */
  #added = 0;

  constructor(host: NewsList, context: ContextController, all: (feed: Feed) => readonly Item[]) {
    this.#host = host;
    this.#context = context;
    this.#pages = new NewsPages(host);
    this.#all = all;
  }

  /** Begins with the newest messages. */
  follow(feed: Feed, site: SiteDocument, read: typeof readNews): void {
    const { format, fields, crossorigin } = this.#host;
    const isNew = this.#pages.follow(feed, {
      site,
      key: [site.url, site.path, format, fields].join(' '),
      credentials: crossorigin === 'use-credentials',
      read: (older) => read(older, format),
    });
    if (isNew) this.asked = this.#added = 0;
  }

  /** All messages so far, each once. */
  itemsWith(feed: Feed): readonly Item[] {
    return this.#pages.itemsWith(feed);
  }

  /** Only for a feed that goes on elsewhere: what is beyond the limit of another is behind the link to all messages. */
  draw(feed: Feed): TemplateResult {
    adopt(this.#host, buttonStyles, spokenStyles);
    const { messages } = this.#context;
    const hidden = this.#all(feed).length > this.#host.limit * (1 + this.asked);
    const reading = this.#pages.outcome === 'reading';
    const button = html`<button
      part="next"
      type="button"
      aria-disabled=${reading}
      .onclick=${() => this.#showMore(feed)}
    >
      ${reading ? messages.loading : messages.moreMessages}
    </button>`;
    const offered = this.#pages.goOn || (feed.next !== undefined && hidden);
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

  #shown(feed: Feed): readonly Item[] {
    return this.#all(feed).slice(0, this.#host.limit * (1 + this.asked));
  }

  async #showMore(feed: Feed): Promise<void> {
    if (this.#pages.outcome === 'reading') return;
    const before = new Set(this.#shown(feed));
    const wanted = this.#host.limit * (2 + this.asked);
    this.#added = 0;
    if (this.#pages.goOn && this.#all(feed).length < wanted) await this.#pages.readOn(feed);
    if (this.#pages.error) {
      warn(this.#host, this.#pages.error.message);
      return;
    }
    this.asked += 1;
    const after = this.#shown(feed);
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
}
