import * as v from 'valibot';
import { check } from '../check.js';
import { itemOf, longFeedOf, type Feed, type Item } from '../feed.js';
import { address, date, htmlInLanguages, identifier, list, textInLanguages } from '../fields.js';
import { isRecord, textUnder } from '../pointer.js';
import { childOf, type Place } from '../site.js';

/** An item of JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, and the `section` of an article. */
export const jsonFeedItemSchema = v.object({
  id: identifier,
  url: address,
  external_url: address,
  title: textInLanguages,
  date_published: date,
  date_modified: date,
  summary: textInLanguages,
  content_text: textInLanguages,
  content_html: htmlInLanguages,
  // Decorations: a bad one is not worth the message.
  image: v.fallback(address, undefined),
  banner_image: v.fallback(address, undefined),
  tags: v.fallback(list(v.string()), []),
  section: v.fallback(textInLanguages, undefined),
});

/** What stands in it around the items. */
export const jsonFeedSchema = v.object({
  title: textInLanguages,
  home_page_url: address,
  next_url: v.fallback(address, undefined),
});

const ITEM_MEMBERS = new Set([
  ...Object.keys(jsonFeedItemSchema.entries),
  'language',
  'authors',
  'author',
  'attachments',
]);
const CONTENT_MEMBERS = ['title', 'content_text', 'content_html', 'summary'];

/**
 * A JSON Feed document, a bare list of its items, or one item. What has members that JSON Feed does not know may be
 * another format's, unless it says that it is JSON Feed.
 */
export function looksLikeJsonFeed(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(looksLikeItem);
  if (!isRecord(value)) return false;
  if (textUnder(value, 'version').includes('jsonfeed.org')) return true;
  const { items } = value;
  if (Array.isArray(items)) return items.every(looksLikeItem);
  return (Object.hasOwn(value, 'items') && !isRecord(items)) || (isItem(value) && looksLikeItem(value));
}

/** What is no object at all is a bad entry in any format. */
function looksLikeItem(value: unknown): boolean {
  return !isRecord(value) || Object.keys(value).every((key) => key.startsWith('_') || ITEM_MEMBERS.has(key));
}

/** Reads a JSON Feed 1 or 1.1, a list of its items, or one item. */
export async function readJsonFeed(found: Place): Promise<Feed> {
  const place = inOwnLanguage(found);
  if (Array.isArray(place.value) || isItem(place.value)) return longFeedOf(place, readItem);
  const { title, home_page_url: homePage, next_url: next } = check(jsonFeedSchema, place);
  return longFeedOf(childOf(place, 'items'), readItem, { title, homePage, next });
}

function readItem(found: Place): Item {
  const place = inOwnLanguage(found);
  const item = check(jsonFeedItemSchema, place);
  return itemOf(
    {
      id: item.id,
      url: item.url ?? item.external_url,
      title: item.title,
      date: item.date_published ?? item.date_modified,
      summary: item.summary,
      html: item.content_html,
      text: item.content_text,
      image: item.image ?? item.banner_image,
      tags: item.tags,
      section: item.section,
    },
    place,
  );
}

/** Feeds and items may say which language they are in. */
function inOwnLanguage(place: Place): Place {
  const language = isRecord(place.value) && textUnder(place.value, 'language');
  return language ? { ...place, language } : place;
}

function isItem(value: unknown): boolean {
  if (!isRecord(value) || ['items', 'version'].some((key) => Object.hasOwn(value, key))) return false;
  return CONTENT_MEMBERS.some((key) => Object.hasOwn(value, key));
}
