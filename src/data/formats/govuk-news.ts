import * as v from 'valibot';
import { check, invalid } from '../check.js';
import { feedOf, type Feed, type Item } from '../feed.js';
import { address, date, html, identifier, text } from '../fields.js';
import type { Place } from '../site.js';
import { saidItem, spoken } from './languages.js';
import { recordOf } from './records.js';

const picture = v.object({
  url: v.optional(v.string()),
  sources: v.optional(recordOf(v.string())),
});

const itemSchema = v.object({
  content_id: identifier,
  base_path: address,
  web_url: v.fallback(address, undefined),
  locale: v.fallback(text, undefined),
  title: text,
  description: text,
  first_published_at: date,
  public_updated_at: date,
  details: v.fallback(
    v.nullish(
      v.object({
        body: html,
        image: v.fallback(v.nullish(picture), undefined),
        images: v.fallback(v.nullish(v.array(picture)), undefined),
      }),
    ),
    undefined,
  ),
});

/** Reads content items of GOV.UK, https://docs.publishing.service.gov.uk/content-schemas.html: one, or a list of them. */
export function readGovukNews(place: Place): Feed {
  return feedOf(place, readItem);
}

function readItem(place: Place): Item {
  const item = check(itemSchema, place);
  if (!item.title) throw invalid(place, place.path, 'it has no title');
  const { body, image, images } = item.details ?? {};
  const shown = image ?? images?.[0];
  return saidItem(
    {
      id: item.content_id ?? item.base_path,
      url: item.web_url ?? item.base_path,
      title: item.title,
      // What a reader takes for the date of a message is when it came out, not when a word in it was mended.
      date: item.first_published_at ?? item.public_updated_at,
      summary: item.description,
      html: body,
      image: shown?.url ?? shown?.sources?.['s630'] ?? Object.values(shown?.sources ?? {})[0],
    },
    spoken(place, item.locale),
  );
}
