import { invalid } from '../check.js';
import type { Feed } from '../feed.js';
import type { Place } from '../site.js';
import { looksLikeJsonFeed, readJsonFeed } from './json-feed.js';

/** A way of writing news and articles that is read as it is. Rare ones are to load their reader when they are met. */
interface FeedFormat {
  readonly name: string;
  readonly recognises: (value: unknown) => boolean;
  readonly read: (place: Place) => Feed | Promise<Feed>;
}

const FORMATS: readonly FeedFormat[] = [
  { name: 'json-feed', recognises: looksLikeJsonFeed, read: readJsonFeed },
];

/** The names that the `format` attribute takes; `site` stands for the site document's own shapes. */
export const FORMAT_NAMES: readonly string[] = ['site', ...FORMATS.map(({ name }) => name)];

const EMPTY: Feed = { title: undefined, homePage: undefined, items: [], problems: [] };

/** Reads news or articles in the format that is named, else in the first that recognises its shape. */
export function readFeed(place: Place | undefined, format: string | null): Feed | Promise<Feed> {
  if (place?.value === undefined || place.value === null) return EMPTY;
  const chosen = FORMATS.find(({ name, recognises }) =>
    format === null || format === 'site' ? recognises(place.value) : name === format,
  );
  if (chosen) return chosen.read(place);
  throw invalid(
    place,
    place.path,
    `it has none of the formats ${FORMATS.map(({ name }) => name).join(', ')}`,
  );
}
