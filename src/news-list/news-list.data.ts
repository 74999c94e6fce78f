import type { Feed, Item } from '../data/feed.js';
import { readFeed } from '../data/formats/feed-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { wallTimeOf } from '../time/dates.js';

/** The news of a document, or a bare feed. */
export function readNews(site: SiteDocument, format: string | null): Feed | Promise<Feed> {
  return readFeed(memberOf(site, 'news'), format);
}

export interface Choice {
  /** Only items with this tag. */
  readonly tag: string | null;
  readonly limit: number;
  /** Zone in which dates with a time are seen. */
  readonly zone: string;
}

/** The items to show: those with the tag, newest first, those without a date last, no more than the limit. */
export function chooseNews(items: readonly Item[], { tag, limit, zone }: Choice): Item[] {
  const wanted = tag?.trim().toLowerCase();
  return items
    .filter(({ tags }) => !wanted || tags.some((own) => own.trim().toLowerCase() === wanted))
    .map((item) => ({ item, at: item.date === undefined ? -Infinity : wallTimeOf(item.date, zone) }))
    .sort((one, other) => (one.at === other.at ? 0 : other.at - one.at))
    .slice(0, limit)
    .map(({ item }) => item);
}
