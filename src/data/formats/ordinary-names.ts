import { isRecord, pointerToken } from '../pointer.js';
import type { Place } from '../site.js';

export type Field =
  'id' | 'url' | 'title' | 'date' | 'summary' | 'html' | 'text' | 'image' | 'tags' | 'section';

/** The ordinary names of each field of an entry, the best first. Capitals, `_` and `-` do not matter. */
const NAMES = bareNames([
  ['id', ['id', 'guid', 'uuid', 'slug']],
  // Where there is one for people, `url` may be the API's own.
  ['url', ['html_url', 'web_url', 'permalink', 'url', 'link', 'href', 'external_url', '@id']],
  ['title', ['title', 'headline', 'name', 'subject', 'label']],
  [
    'date',
    [
      ...['date', 'published', 'date_published', 'published_at', 'published_date', 'publish_date'],
      ...['effective', 'datetime'], // of Plone, TYPO3
      ...['publication_date', 'pub_date', 'timestamp', 'created', 'created_at', 'date_created'],
      ...['date_modified', 'updated', 'updated_at', 'modified', 'changed'],
    ],
  ],
  ['summary', ['summary', 'excerpt', 'description', 'abstract', 'teaser', 'lead', 'intro', 'subtitle']],
  ['html', ['content_html', 'html']],
  ['text', ['content_text', 'content', 'body', 'article_body', 'text', 'full_text']],
  [
    'image',
    [
      ...['image', 'image_url', 'thumbnail', 'thumbnail_url', 'picture', 'photo', 'banner_image'],
      ...['url_to_image'],
    ],
  ],
  ['tags', ['tags', 'keywords', 'categories', 'topics']],
  ['section', ['section', 'rubric', 'category']],
]);

/** Where an entry says which language (BCP 47) it is in. */
const LANGUAGE = ['language', 'lang', 'locale', 'langcode', 'in_language'].map(bare);

/** The fields that a reader can be shown an entry by. */
const WORDS: readonly Field[] = ['title', 'summary', 'text', 'html'];

/** What a value is wrapped in where it is an object. */
const INSIDE: Readonly<Partial<Record<Field, readonly string[]>>> = {
  image: ['url', 'src', 'href'],
  url: ['href', 'url'],
  date: ['value', 'date', 'iso', '$date'],
};
const INSIDE_WORDS = ['rendered', 'processed', 'value', 'text', 'name', 'label', 'title'];

/** The fields of an entry under the names of its own. */
export interface NamedFields {
  readonly value: Readonly<Partial<Record<Field, unknown>>>;
  /** Where each stands in the entry (JSON Pointer). */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Finds the fields of an entry by their ordinary names. */
export function fieldsOf({ value: entry, renamed: earlier }: Place): NamedFields {
  const members = membersOf(entry);
  const value: Partial<Record<Field, unknown>> = {};
  const renamed = new Map<string, string>();
  for (const [field, names] of NAMES) {
    const found = names.map((name) => members.get(name)).find((member) => hasValue(member?.value));
    if (!found) continue;
    value[field] = unwrapped(field, found.value);
    renamed.set(field, earlier?.get(found.key) ?? pointerToken(found.key));
  }
  return { value, renamed };
}

/** The language that an entry says it is in; `undefined` where it does not, or in another way than as a text. */
export function languageOf(entry: unknown): unknown {
  const members = membersOf(entry);
  return LANGUAGE.map((name) => members.get(name)?.value).find((value) => typeof value === 'string');
}

/** Whether an entry has any words under ordinary names. */
export function hasOrdinaryWords(entry: unknown): boolean {
  const members = membersOf(entry);
  const names = NAMES.filter(([field]) => WORDS.includes(field)).flatMap(([, ordinary]) => ordinary);
  return names.some((name) => hasValue(members.get(name)?.value));
}

interface Member {
  readonly key: string;
  readonly value: unknown;
}

function membersOf(entry: unknown): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const [key, value] of isRecord(entry) ? Object.entries(entry) : []) {
    if (!members.has(bare(key))) members.set(bare(key), { key, value });
  }
  return members;
}

type NameTable = readonly (readonly [field: Field, names: readonly string[]])[];

function bareNames(table: NameTable): NameTable {
  return table.map(([field, names]) => [field, names.map(bare)]);
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function unwrapped(field: Field, value: unknown): unknown {
  const keys = INSIDE[field] ?? INSIDE_WORDS;
  if (!Array.isArray(value)) return inside(value, keys);
  return field === 'tags' ? value.map((tag) => inside(tag, keys)) : inside(value[0], keys);
}

function inside(value: unknown, keys: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  const key = keys.find((candidate) => Object.hasOwn(value, candidate));
  return key === undefined ? value : value[key];
}
