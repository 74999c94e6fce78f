import type { Feed } from '../feed.js';
import type { Place, SiteDocument } from '../site.js';
import { looksLikeJsonFeed, readJsonFeed } from './json-feed.js';

const EMPTY: Feed = { title: undefined, homePage: undefined, next: undefined, items: [], problems: [] };

/** The format of a document's news: what its `fields` were mapped to has ordinary names, whatever it had before. */
export function formatOf({ mapped }: SiteDocument, named: string | null): string | null {
  return named ?? (mapped ? 'list' : null);
}

/**
 * Reads news or articles in the format that is named, else in the first that recognises its shape. JSON Feed, the site
 * document's own, is there at once; all others are loaded when they are met.
 */
export function readFeed(place: Place | undefined, format: string | null): Feed | Promise<Feed> {
  if (place?.value === undefined || place.value === null) return EMPTY;
  const name = format === 'site' ? null : format;
  if (name === 'json-feed' || (name === null && looksLikeJsonFeed(place.value))) return readJsonFeed(place);
  return import('./foreign.js').then(({ readForeignFeed }) => readForeignFeed(place, name));
}
