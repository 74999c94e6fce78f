import { XmlElement } from '../../safe/xml.js';
import { isRecord, textUnder } from '../pointer.js';
import { hasOrdinaryWords } from './ordinary-names.js';

// By what each format is recognised, whatever its address. Where a list is asked about, one entry that bears a format's
// marks speaks for all: bad ones among them are the reader's business.

/** RSS 0.9x and 2: an `<rss>`; RSS 1: an `<rdf:RDF>`. */
export function isRss(value: unknown): boolean {
  return value instanceof XmlElement && (value.name === 'rss' || value.name === 'RDF');
}

/** Atom (RFC 4287): a `<feed>`, or a single `<entry>`. */
export function isAtom(value: unknown): boolean {
  return value instanceof XmlElement && (value.name === 'feed' || value.name === 'entry');
}

/** RSS 2 with JSON's brackets. */
export function isRssInJson(value: unknown): boolean {
  return isRecord(value) && isRecord(value['rss']) && isRecord(value['rss']['channel']);
}

/** RFC 7095: `["vcard", […]]`, or a list of such. */
export function isJcard(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return isCardArray(value) || value.some(isCardArray);
}

/** RFC 9553: `@type` is `Card`; earlier drafts had `CardGroup`, too. JSON-LD may name its types alike. */
export function isJscontact(value: unknown): boolean {
  return someRecord(
    value,
    (entry) => /^Card(?:Group)?$/.test(textUnder(entry, '@type')) && !has(entry, '@context'),
  );
}

/** https://www.w3.org/TR/json-ld11/ with the words of schema.org. */
export function isJsonLd(value: unknown): boolean {
  return someRecord(value, (entry) =>
    ['@context', '@graph', '@type'].some((key) => Object.hasOwn(entry, key)),
  );
}

/** https://docs.publishing.service.gov.uk/content-schemas.html */
export function isGovuk(value: unknown): boolean {
  return someRecord(
    value,
    (entry) => (has(entry, 'schema_name') || has(entry, 'document_type')) && isRecord(entry['details']),
  );
}

/**
 * https://jsonapi.org/format/1.1/: resource objects with `type` and `attributes`, under `data` or bare; Strapi's have no
 * `type`, but no words of their own either.
 */
export function isJsonApi(value: unknown): boolean {
  const data = isRecord(value) && has(value, 'data') ? value['data'] : value;
  if (isRecord(value) && (has(value, 'jsonapi') || isRefusal(value, ['detail', 'title']))) return true;
  return someRecord(
    data,
    (entry) =>
      isRecord(entry['attributes']) && (typeof entry['type'] === 'string' || !hasOrdinaryWords(entry)),
  );
}

/** https://developer.wordpress.org/rest-api/reference/posts/: titles and texts that are `rendered`. */
export function isWordpress(value: unknown): boolean {
  if (isRecord(value) && textUnder(value, 'code').startsWith('rest_')) return true; // what it says instead of posts
  return someRecord(
    value,
    (entry) =>
      has(entry, 'featured_media') ||
      ['title', 'excerpt', 'content', 'guid'].some((key) => {
        const member = entry[key];
        return isRecord(member) && has(member, 'rendered');
      }),
  );
}

/** https://docs.ghost.org/content-api/posts: a list under `posts` or `pages`, or entries with Ghost's own members. */
export function isGhost(value: unknown): boolean {
  if (isRecord(value) && isRefusal(value, ['message'])) return true;
  if (isRecord(value) && (Array.isArray(value['posts']) || Array.isArray(value['pages']))) {
    const meta = value['meta'];
    if (isRecord(meta) && has(meta, 'pagination')) return true;
    return isGhost(value['posts'] ?? value['pages']);
  }
  return someRecord(
    value,
    (entry) => has(entry, 'published_at') && (has(entry, 'feature_image') || has(entry, 'uuid')),
  );
}

/** https://www.contentful.com/developers/docs/references/content-delivery-api/: entries with `sys` and `fields`. */
export function isContentful(value: unknown): boolean {
  if (isRecord(value) && isRecord(value['sys']) && value['sys']['type'] === 'Error') return true;
  const entries = isRecord(value) && has(value, 'items') ? value['items'] : value;
  return someRecord(entries, (entry) => isRecord(entry['sys']) && isRecord(entry['fields']));
}

/** Objects with ordinary names, bare or in one of the wrappers that servers put around lists. */
export function isList(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

/** What JSON:API and Ghost answer where there is nothing to read: `errors`, each with words of this name. */
function isRefusal({ errors }: Readonly<Record<string, unknown>>, words: readonly string[]): boolean {
  return Array.isArray(errors) && someRecord(errors, (error) => words.some((word) => has(error, word)));
}

function isCardArray(value: unknown): boolean {
  return Array.isArray(value) && value[0] === 'vcard' && Array.isArray(value[1]);
}

/** Whether a value is an object that passes, or a list of which one entry is. */
function someRecord(value: unknown, passes: (entry: Readonly<Record<string, unknown>>) => boolean): boolean {
  if (Array.isArray(value)) return value.some((entry) => isRecord(entry) && passes(entry));
  return isRecord(value) && passes(value);
}

function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key);
}
