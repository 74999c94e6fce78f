import * as v from 'valibot';
import { check, invalid } from '../check.js';
import { feedOf, itemOf, type Feed, type Item } from '../feed.js';
import { address, date, html, identifier, list, text } from '../fields.js';
import { isRecord } from '../pointer.js';
import { childOf, type Place } from '../site.js';

const tag = v.object({ name: v.string() });

const postSchema = v.object({
  id: identifier,
  url: address,
  canonical_url: v.fallback(address, undefined),
  title: text,
  html,
  plaintext: v.fallback(text, undefined),
  custom_excerpt: text,
  excerpt: text,
  published_at: date,
  feature_image: v.fallback(address, undefined),
  tags: v.fallback(list(tag), []),
});

const paging = v.object({ pagination: v.object({ next: v.number() }) });

/** Reads posts or pages of the Content API, https://docs.ghost.org/content-api/posts */
export function readGhost(place: Place): Feed {
  if (!isRecord(place.value)) return feedOf(place, readPost);
  const refusal = v.safeParse(v.array(v.object({ message: v.string() })), place.value['errors']);
  if (refusal.success) throw invalid(place, '/errors', `Ghost says: ${refusal.output[0]?.message}`);
  const member = ['posts', 'pages'].find((name) => Array.isArray(childOf(place, name).value));
  if (member === undefined) return feedOf(place, readPost);
  return feedOf(childOf(place, member), readPost, { next: nextPage(place) });
}

function readPost(place: Place): Item {
  const post = check(postSchema, place);
  return itemOf(
    {
      id: post.id,
      url: post.url ?? post.canonical_url,
      title: post.title,
      date: post.published_at,
      summary: post.custom_excerpt ?? post.excerpt,
      html: post.html,
      text: post.plaintext,
      image: post.feature_image,
      tags: post.tags.map(({ name }) => name),
    },
    place,
  );
}

/** The number of the next page stands in the answer, its address does not. */
function nextPage(place: Place): string | undefined {
  const read = v.safeParse(paging, childOf(place, 'meta').value);
  if (!read.success) return undefined;
  const url = new URL(place.url);
  url.searchParams.set('page', String(read.output.pagination.next));
  return url.href;
}
