import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askFor } from '../data/answer.js';
import { asNoticeboardError, type NoticeboardError } from '../data/errors.js';
import type { Feed, Item } from '../data/feed.js';
import { openSite, type SiteDocument } from '../data/site.js';
import { textOf } from '../data/words.js';

/** How the older messages of a feed are read. */
export interface PageReading {
  /** The document of the newest ones. */
  readonly site: SiteDocument;
  /** What tells this chain of pages from another. */
  readonly key: string;
  readonly credentials: boolean;
  read(site: SiteDocument): Feed | Promise<Feed>;
}

/** A feed that gives nothing new page after page is asked no more than this, each time. */
const MOST_PAGES_AT_ONCE = 5;

/** The older messages of a feed that goes on elsewhere (`next_url` and its kin), read when the reader asks for them. */
export class NewsPages implements ReactiveController {
  /** What the last reading of older messages has come to. */
  outcome: 'none' | 'reading' | 'read' | 'failed' = 'none';
  /** Why it has failed, where it has. */
  error: NoticeboardError | undefined;

  readonly #host: ReactiveControllerHost;
  #reading: PageReading | undefined;
  #older: readonly Item[] = [];
  #next: string | undefined;
  #asked = new Set<string>();
  #ending: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#ending?.abort();
    if (this.outcome === 'reading') this.outcome = 'none';
  }

  /** Whether there are more to read. */
  get goOn(): boolean {
    return this.#next !== undefined;
  }

  /**
   * Begins with the newest messages. Those that were read after them stay where only these were read anew.
   * @returns whether this is another feed than before
   */
  follow(feed: Feed, reading: PageReading): boolean {
    const isNew = this.#reading?.key !== reading.key;
    this.#reading = reading;
    if (!isNew && this.#older.length > 0) return false;
    this.#ending?.abort();
    this.#older = [];
    this.#next = feed.next;
    this.#asked = new Set([reading.site.url]);
    this.outcome = 'none';
    this.error = undefined;
    return isNew;
  }

  /** All messages so far, each once. */
  itemsWith({ items }: Feed): readonly Item[] {
    if (this.#older.length === 0) return items;
    const known = new Set(items.map(identityOf));
    return [...items, ...this.#older.filter((item) => !known.has(identityOf(item)))];
  }

  /** Reads on until there is something new, or no more. Never rejects: `outcome` tells. */
  async readOn(feed: Feed): Promise<void> {
    const ending = new AbortController();
    this.#ending?.abort();
    this.#ending = ending;
    this.error = undefined;
    this.#become('reading');
    try {
      const before = this.itemsWith(feed).length;
      for (let pages = 0; pages < MOST_PAGES_AT_ONCE; pages += 1) {
        await this.#readNext(ending.signal);
        if (ending.signal.aborted) return;
        if (this.itemsWith(feed).length > before || !this.goOn) break;
      }
      this.#become('read');
    } catch (error) {
      if (ending.signal.aborted) return;
      this.error = asNoticeboardError(error);
      this.#become('failed');
    }
  }

  async #readNext(signal: AbortSignal): Promise<void> {
    const [url, reading] = [this.#next, this.#reading];
    if (url === undefined || !reading) return;
    const { site } = reading;
    // Cookies that were meant for the feed's own server go to no other.
    const credentials = reading.credentials && new URL(url).origin === new URL(site.url).origin;
    const answer = await askFor({ url, pointer: site.path, credentials }, { revalidate: false, signal });
    const feed = await reading.read({ ...site, ...openSite(answer, site.path) });
    if (signal.aborted) return;
    this.#asked.add(url);
    this.#older = unique([...this.#older, ...feed.items]);
    this.#next = feed.next !== undefined && this.#asked.has(feed.next) ? undefined : feed.next; // no loops
  }

  #become(outcome: NewsPages['outcome']): void {
    this.outcome = outcome;
    this.#host.requestUpdate();
  }
}

/** The first of each, which may be on the page already. */
function unique(items: readonly Item[]): Item[] {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(identityOf(item))) known.set(identityOf(item), item);
  return [...known.values()];
}

/** By what a message is known again on another page. */
function identityOf({ id, link, title, date }: Item): string {
  return id ?? link ?? `${textOf(title)} ${date}`;
}
