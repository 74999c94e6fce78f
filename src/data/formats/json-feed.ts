import * as v from 'valibot';
import { safeImage, safeLink } from '../../safe/links.js';
import { check, checkEach, invalid } from '../check.js';
import type { Body, Feed, Item } from '../feed.js';
import { address, date, html, identifier, list, text } from '../fields.js';
import { isRecord } from '../pointer.js';
import { childOf, type Place } from '../site.js';

/** An item of JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, and the `section` of an article. */
export const jsonFeedItemSchema = v.object({
  id: identifier,
  url: address,
  external_url: address,
  title: text,
  date_published: date,
  date_modified: date,
  summary: text,
  content_text: text,
  content_html: html,
  // Decorations: a bad one is not worth the message.
  image: v.fallback(address, undefined),
  banner_image: v.fallback(address, undefined),
  tags: v.fallback(list(v.string()), []),
  section: v.fallback(text, undefined),
});

const feedSchema = v.object({ title: text, home_page_url: address });

/** A JSON Feed 1.1 document, as a whole. */
export const jsonFeedSchema = v.object({
  version: v.nullish(v.string()),
  language: v.nullish(v.string()),
  ...feedSchema.entries,
  items: v.nullish(v.array(jsonFeedItemSchema)),
});

/** A JSON Feed document, or a bare list of its items. */
export function looksLikeJsonFeed(value: unknown): boolean {
  return Array.isArray(value) || (isRecord(value) && (Object.hasOwn(value, 'items') || isItem(value)));
}

/** Reads a JSON Feed 1 or 1.1, a list of its items, or one item. */
export function readJsonFeed(place: Place): Feed {
  if (Array.isArray(place.value) || isItem(place.value)) {
    return { title: undefined, homePage: undefined, ...readItems(place) };
  }
  const { title, home_page_url: home } = check(feedSchema, place);
  return { title, homePage: home && safeLink(home, place.url), ...readItems(childOf(place, 'items')) };
}

function readItems(place: Place): Pick<Feed, 'items' | 'problems'> {
  const { entries, problems } = checkEach(place, readItem);
  return { items: entries, problems };
}

function readItem(place: Place): Item {
  const item = check(jsonFeedItemSchema, place);
  const body = bodyOf(item.content_html, item.content_text, place.url);
  if (!item.title && !item.summary && !body) {
    throw invalid(place, place.path, 'it has no title, summary or content');
  }
  const link = item.url ?? item.external_url;
  const image = item.image ?? item.banner_image;
  return {
    id: item.id ?? item.url,
    link: link ? safeLink(link, place.url) : undefined,
    title: item.title,
    date: item.date_published ?? item.date_modified,
    summary: item.summary,
    body,
    image: image ? safeImage(image, place.url) : undefined,
    tags: item.tags,
    section: item.section,
  };
}

function bodyOf(markup: string | undefined, words: string | undefined, base: string): Body | undefined {
  if (markup) return { kind: 'html', html: markup, base };
  return words ? { kind: 'text', text: words } : undefined;
}

const ITEM_MEMBERS = ['title', 'content_text', 'content_html', 'summary'];

function isItem(value: unknown): boolean {
  if (!isRecord(value) || Object.hasOwn(value, 'items')) return false;
  return ITEM_MEMBERS.some((key) => Object.hasOwn(value, key));
}
