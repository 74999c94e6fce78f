import * as v from 'valibot';
import { check, invalid } from '../check.js';
import { feedOf, type Feed, type Item } from '../feed.js';
import { inLanguage } from '../language-choice.js';
import { isRecord, textUnder } from '../pointer.js';
import { childOf, entriesOf, type Place } from '../site.js';
import { spoken } from './languages.js';
import { readEntry } from './list.js';
import { record } from './records.js';
import { isRichText, richTextAsHtml } from './rich-text.js';

type Members = Readonly<Record<string, unknown>>;

const entrySchema = v.object({ sys: v.nullish(record, {}), fields: record });
const pagingSchema = v.object({ skip: v.number(), limit: v.number(), total: v.number() });

/** What came along, by id: pictures and the like (`Asset`), and entries that others name (`Entry`). */
type Included = ReadonlyMap<string, Members>;

/**
 * Reads entries of the Content Delivery API, or one of them,
 * https://www.contentful.com/developers/docs/references/content-delivery-api/
 */
export function readContentful(place: Place): Feed {
  if (isRefusal(place.value)) {
    throw invalid(place, place.path, `Contentful says "${textUnder(place.value, 'message')}"`);
  }
  const items = childOf(place, 'items');
  const included = includedIn(place);
  const read = (entry: Place) => readOne(entry, included);
  return Array.isArray(items.value) ? feedOf(items, read, { next: nextPage(place) }) : feedOf(place, read);
}

function isRefusal(value: unknown): value is Members {
  return isRecord(value) && isRecord(value['sys']) && value['sys']['type'] === 'Error';
}

/** Its fields have the names that the site gave them: ordinary ones, as in any list. */
function readOne(place: Place, included: Included): Item {
  const { sys, fields } = check(entrySchema, place);
  const locale = sys['locale'] ?? localeOf(fields, place);
  const value = {
    slug: sys['id'],
    created_at: sys['createdAt'],
    ...mapValues(inLocale(fields, locale), (field) => resolved(field, locale, included)),
  };
  return readEntry({ ...spoken(childOf(place, 'fields'), locale), value });
}

function resolved(field: unknown, locale: unknown, included: Included): unknown {
  if (Array.isArray(field)) return field.map((one) => resolved(one, locale, included));
  if (isRichText(field)) return richTextAsHtml(field);
  if (!isLink(field)) return field;
  const { file, ...others } = inLocale(included.get(textUnder(field.sys, 'id')) ?? {}, locale);
  return isRecord(file) ? file['url'] : others;
}

function isLink(field: unknown): field is { readonly sys: Members } {
  return isRecord(field) && isRecord(field['sys']);
}

/** Which of its locales to show of an entry that was asked for in all (`locale=*`). */
function localeOf(fields: Members, { wanted, language }: Place): string | undefined {
  const locales = isInLocales(fields) ? Object.values(fields).flatMap(Object.keys) : [];
  return inLanguage(locales, (locale) => locale, wanted, language);
}

/** Fields with one value each; what is not translated stands in the locale that it is written in. */
function inLocale(fields: Members, locale: unknown): Members {
  if (!isInLocales(fields)) return fields;
  return mapValues(fields, (values) => values[String(locale)] ?? Object.values(values)[0]);
}

/** Whether each field has a value for each locale: `{ "title": { "en-US": …, "de-DE": … } }`. */
function isInLocales(fields: Members): fields is Readonly<Record<string, Members>> {
  return Object.values(fields).every((field) => isRecord(field) && !isLink(field) && !isRichText(field));
}

function mapValues<Value>(
  members: Readonly<Record<string, Value>>,
  change: (value: Value) => unknown,
): Members {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}

function includedIn(place: Place): Included {
  const includes = childOf(place, 'includes');
  const found = new Map<string, Members>();
  for (const { value } of ['Asset', 'Entry'].flatMap((type) => entriesOf(childOf(includes, type)))) {
    const entry = v.safeParse(entrySchema, value);
    if (entry.success) found.set(textUnder(entry.output.sys, 'id'), entry.output.fields);
  }
  return found;
}

function nextPage(place: Place): string | undefined {
  const read = v.safeParse(pagingSchema, place.value);
  if (!read.success || read.output.skip + read.output.limit >= read.output.total) return undefined;
  const url = new URL(place.url);
  url.searchParams.set('skip', String(read.output.skip + read.output.limit));
  return url.href;
}
