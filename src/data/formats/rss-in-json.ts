import * as v from 'valibot';
import { textOfHtml } from '../../safe/html-text.js';
import { check } from '../check.js';
import { feedOf, itemOf, type Feed, type Item } from '../feed.js';
import { address, html, list, maybe, text } from '../fields.js';
import { childOf, type Place } from '../site.js';
import { anyDate } from './any-date.js';

const channelSchema = v.object({ title: text, link: v.fallback(address, undefined) });

/** With attributes an element is an object, and its text has a key of its own. */
const guid = v.union([
  v.string(),
  v.pipe(
    v.object({ '#value': v.string() }),
    v.transform((read) => read['#value']),
  ),
]);
const enclosure = v.object({ url: v.string(), type: v.optional(v.string(), '') });

const itemSchema = v.object({
  title: text,
  link: address,
  description: html,
  pubDate: anyDate,
  guid: v.fallback(maybe(guid), undefined),
  category: v.fallback(list(v.string()), []),
  enclosure: v.fallback(v.nullish(enclosure), undefined),
});

/** Reads RSS with JSON's brackets, http://scripting.com/stories/2012/09/10/rssInJsonForReal.html */
export function readRssInJson(place: Place): Feed {
  const channel = childOf(childOf(place, 'rss'), 'channel');
  const { title, link } = check(channelSchema, channel);
  return feedOf(childOf(channel, 'item'), readItem, { title, homePage: link });
}

function readItem(place: Place): Item {
  const item = check(itemSchema, place);
  const picture = item.enclosure?.type.startsWith('image/') ? item.enclosure.url : undefined;
  return itemOf(
    {
      id: item.guid,
      url: item.link ?? (/^https?:/i.test(item.guid ?? '') ? item.guid : undefined),
      title: item.title,
      date: item.pubDate,
      summary: item.description && textOfHtml(item.description),
      html: item.description,
      image: picture,
      tags: item.category,
    },
    place,
  );
}
