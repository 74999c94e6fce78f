import type { Feed, Item } from '../data/feed.js';
import { formatOf, readFeed } from '../data/formats/feed-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { safeLink } from '../safe/links.js';
import { wallTimeOf } from '../time/dates.js';
import type { Zone } from '../time/zones.js';

/** The news of a document, or a bare feed. Where it goes on, the server may say beside the document. */
export async function readNews(site: SiteDocument, format: string | null): Promise<Feed> {
  const feed = await readFeed(memberOf(site, 'news'), formatOf(site, format));
  return { ...feed, next: feed.next ?? safeLink(site.next, site.url) };
}

/**
 * The items with a tag, newest first, those without a date last.
 * @param zone in which dates with a time are seen
 */
export function chooseNews(items: readonly Item[], tag: string | null, zone: Zone): Item[] {
  const wanted = tag?.trim().toLowerCase();
  return items
    .filter(({ tags }) => !wanted || tags.some((own) => own.trim().toLowerCase() === wanted))
    .map((item) => ({ item, at: item.date === undefined ? -Infinity : wallTimeOf(item.date, zone) }))
    .sort((one, other) => other.at - one.at || 0) // of two without a date, neither
    .map(({ item }) => item);
}
