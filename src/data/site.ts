import { NoticeboardError } from './errors.js';
import { isRecord, pointerToken, valueAt } from './pointer.js';

/** The members of the site document that elements read. */
export const MEMBERS = ['clock', 'incidents', 'contacts', 'news', 'articles'] as const;
export type Member = (typeof MEMBERS)[number];

/** What a site document says beside them; and `articles`, which answers of news services have among names of their own. */
const AROUND = ['timeZone', 'language', 'now', 'articles', '$schema'];

/** A place in a JSON document: a value nobody has checked yet, and what is known around it. */
export interface Place {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901) of the value in its document. */
  readonly path: string;
  /** Address of the document, which links in it are relative to. */
  readonly url: string;
  /** Where the fields of entries come from (JSON Pointer from the entry), where the `fields` attribute says so. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** Language (BCP 47) that its reader wants, where something is said in several. */
  readonly wanted?: string | undefined;
  /** Language of the texts of which nothing else is said. */
  readonly language?: string | undefined;
  /** Where mistakes are noted that cost a text in one language, and no entry. */
  readonly slips?: NoticeboardError[] | undefined;
}

/** A whole document, before anything in it was looked at. */
export interface Opened {
  readonly value: unknown;
  readonly url: string;
  readonly next?: string | undefined;
  /** What the server sent; there is none where the document was given on the page. */
  readonly reply?: object;
}

/** What an element was given to read. */
export interface SiteDocument extends Place {
  /** The institution's time zone, where the document names one as text. */
  readonly timeZone: string | undefined;
  /** Address of what comes after the document, where its server says so. */
  readonly next: string | undefined;
  /** What a server sent; `undefined` where it was given on the page: what can be drawn of that is drawn at once. */
  readonly answer: Opened | undefined;
  /** Makes ordinary fields of those that the `fields` attribute names. */
  readonly mapped?: ((place: Place) => Place) | undefined;
}

/** Opens a document at the place that a JSON Pointer names. Zone and language are the whole document's. */
export function openSite(document: Opened, pointer: string): SiteDocument {
  const { value: root, url, next, reply } = document;
  const { timeZone, language } = isRecord(root) ? root : {};
  return {
    value: valueAt(root, pointer, url),
    path: pointer,
    url,
    timeZone: typeof timeZone === 'string' ? timeZone : undefined,
    language: typeof language === 'string' ? language : undefined,
    next,
    answer: reply && document,
  };
}

/**
 * The element's member of a site document; a value that is no site document is taken for the member itself;
 * `undefined` where a site document does not have the member, or `null` for it.
 */
export function memberOf(site: SiteDocument, member: Member): Place | undefined {
  const place = placeOf(site, member);
  return place && site.mapped ? site.mapped(place) : place;
}

function placeOf(site: SiteDocument, member: Member): Place | undefined {
  const { value, path, url, wanted, language, slips } = site;
  const whole: Place = { value, path, url, wanted, language, slips };
  if (!isRecord(value)) return whole;
  if ((value[member] ?? null) !== null) return childOf(whole, member);
  return isSiteDocument(value) ? undefined : whole;
}

/** The value under a key or index, with its own path. */
export function childOf(place: Place, key: string | number): Place {
  return { ...place, value: valueUnder(place.value, key), path: place.path + pointerToken(key) };
}

function valueUnder(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}

/** The entries of a list, or the first of them; a single entry stands for a list of one. */
export function entriesOf(place: Place, most = Infinity): Place[] {
  const { value } = place;
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value) && !isNumbered(value)) return [place];
  return Object.keys(value)
    .slice(0, most)
    .map((key) => childOf(place, key));
}

/** What PHP writes of a list that has lost some: `{ "0": …, "2": … }`. */
function isNumbered(value: unknown): value is object {
  return isRecord(value) && /^\d+$/.test(Object.keys(value).join(''));
}

/** The entry with an id, or the first; none of a list that holds nothing. */
export function chooseEntry<Entry extends { readonly id?: string | undefined }>(
  entries: readonly Entry[],
  id: string | null,
  place: Place,
): Entry | undefined {
  if (id === null || entries.length === 0) return entries[0];
  const chosen = entries.find((entry) => entry.id === id);
  if (chosen) return chosen;
  const ids = entries.map((entry) => entry.id ?? '(none)').join(', ');
  throw new NoticeboardError('not-found', `No entry has the id "${id}" in ${place.url}; there are: ${ids}.`, {
    url: place.url,
    path: place.path,
  });
}

/** Every member is optional, so an empty object is one, too; but not what XML was made into, which has nothing of its own. */
export function isSiteDocument(value: Readonly<Record<string, unknown>>): boolean {
  const rest = Object.keys(value).filter((key) => !AROUND.includes(key));
  return rest.length === 0
    ? Object.getPrototypeOf(value) === Object.prototype
    : MEMBERS.some((member) => rest.includes(member));
}
