import { isRecord } from '../pointer.js';
import { isSiteDocument } from '../site.js';
import { recognised } from './foreign.js';
import { looksLikeJsonFeed } from './json-feed.js';
import type { FormatName } from './names.js';

/** By which name the format of a value is known, if it is. */
export function formatNameOf(value: unknown): FormatName | undefined {
  if (isRecord(value) && isSiteDocument(value)) return 'site';
  const foreign = recognised(value)?.name;
  // A list of anything may be a list of JSON Feed's items.
  return (foreign === undefined || foreign === 'list') && looksLikeJsonFeed(value) ? 'json-feed' : foreign;
}
