import * as v from 'valibot';
import { textOfHtml } from '../../safe/html-text.js';
import { plainText } from '../../safe/text.js';
import { check, invalid } from '../check.js';
import { feedOf, itemOf, type Feed, type FoundItem, type Item } from '../feed.js';
import { address, htmlInLanguages, identifier, textInLanguages } from '../fields.js';
import { isRecord } from '../pointer.js';
import { childOf, type Place } from '../site.js';
import { reworded, textOf, type Words } from '../words.js';
import { anyDate } from './any-date.js';
import { spoken } from './languages.js';
import { fieldsOf, hasOrdinaryWords, languageOf, type Field } from './ordinary-names.js';
import { entriesByIds, listIn, nextOf } from './wrappers.js';

const entrySchema = v.object({
  id: identifier,
  url: address,
  title: textInLanguages,
  date: anyDate,
  summary: htmlInLanguages,
  html: htmlInLanguages,
  text: htmlInLanguages,
  image: v.fallback(address, undefined),
  tags: v.fallback(v.nullish(v.union([v.string(), v.array(v.string())])), undefined),
  section: v.fallback(textInLanguages, undefined),
} satisfies Record<Field, v.GenericSchema>);

const aroundSchema = v.object({
  title: v.fallback(textInLanguages, undefined),
  home_page_url: v.fallback(address, undefined),
});

/** Reads any list of objects with ordinary names, bare or in one of the wrappers that servers put around lists. */
export function readList(place: Place): Feed {
  const entries = listIn(place);
  const byIds = entriesByIds(entries);
  if (entries === place) return feedOf(place, readEntry, {}, byIds);
  const { title, home_page_url: homePage } = check(aroundSchema, place);
  return feedOf(entries, readEntry, { title, homePage, next: nextOf(place) }, byIds);
}

/** Reads an entry with ordinary names, its own or those of what it is put around. */
export function readEntry(outer: Place): Item {
  const found = contentOf(outer);
  if (!isRecord(found.value)) throw invalid(found, found.path, 'it is no object');
  const place = spoken(found, languageOf(found.value));
  const entry = check(entrySchema, { ...place, ...fieldsOf(place) });
  return itemOf({ ...entry, ...wordsOf(entry), tags: tagsOf(entry.tags) }, place);
}

/** Where the fields of an entry without words of its own are: Airtable's, GraphQL's, GeoJSON's, Elasticsearch's. */
function contentOf(entry: Place): Place {
  if (!isRecord(entry.value) || hasOrdinaryWords(entry.value)) return entry;
  const { id, _id = id, createdTime } = entry.value;
  const inner = ['fields', 'node', 'properties', '_source']
    .map((key) => childOf(entry, key))
    .find(({ value }) => hasOrdinaryWords(value));
  return inner ? { ...inner, value: { slug: _id, created: createdTime, ...Object(inner.value) } } : entry;
}

/** What has markup is HTML, whatever it is called; in a title tags are words. */
export function wordsOf({
  summary,
  html: markup,
  text: words,
}: Pick<FoundItem, 'summary' | 'html' | 'text'>): FoundItem {
  const whole = markup ?? (words !== undefined && hasMarkup(words) ? words : undefined);
  return {
    summary: summary && reworded(summary, hasMarkup(summary) ? textOfHtml : plainText),
    html: whole,
    text: whole === undefined && words !== undefined ? reworded(words, plainText) : undefined,
  };
}

function hasMarkup(words: Words): boolean {
  return /<(?:p|br|div|ul|ol|h[1-6]|blockquote)\b[^>]*>|<\/(?:a|b|i|em|strong|span|p|li)>/i.test(
    textOf(words),
  );
}

function tagsOf(tags: string | readonly string[] | null | undefined): string[] {
  const list = typeof tags === 'string' ? tags.split(',') : (tags ?? []);
  return list.map(plainText).filter((tag) => tag !== '');
}
