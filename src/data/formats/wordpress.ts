import * as v from 'valibot';
import { textOfHtml } from '../../safe/html-text.js';
import { check, invalid } from '../check.js';
import { feedOf, itemOf, type Feed, type Item } from '../feed.js';
import { address, date, identifier, maybe } from '../fields.js';
import { isRecord } from '../pointer.js';
import type { Place } from '../site.js';

/** HTML that WordPress has made of what an author wrote. */
const rendered = maybe(
  v.pipe(
    v.object({ rendered: v.nullish(v.string()) }),
    v.transform((read) => read.rendered ?? ''),
  ),
);

const term = v.object({ name: v.string() });
const embedded = v.object({
  'wp:featuredmedia': v.fallback(v.nullish(v.array(v.object({ source_url: v.string() }))), undefined),
  'wp:term': v.fallback(v.nullish(v.array(v.array(term))), undefined),
});

const postSchema = v.object({
  id: identifier,
  link: address,
  title: rendered,
  excerpt: rendered,
  content: rendered,
  date,
  date_gmt: v.fallback(date, undefined),
  jetpack_featured_media_url: v.fallback(address, undefined),
  _embedded: v.fallback(v.nullish(embedded), undefined),
});

/** Reads posts or pages of the REST API, https://developer.wordpress.org/rest-api/reference/posts/ */
export function readWordpress(place: Place): Feed {
  const refusal = refusalIn(place.value);
  if (refusal !== undefined) throw invalid(place, place.path, `WordPress says "${refusal}"`);
  return feedOf(place, readPost);
}

function readPost(place: Place): Item {
  const post = check(postSchema, place);
  const [picture] = post._embedded?.['wp:featuredmedia'] ?? [];
  return itemOf(
    {
      id: post.id,
      url: post.link,
      // A post of which only the address was asked for (`_fields`) is called by that.
      title: post.title ? textOfHtml(post.title).replaceAll(/\s+/g, ' ') : titleOf(post),
      // `date_gmt` is UTC and says nothing of it; `date` is the site's own time, and its zone is not told.
      date: lacksZone(post.date_gmt) ? `${post.date_gmt}Z` : post.date,
      summary: post.excerpt && excerptOf(post.excerpt),
      html: post.content,
      image: picture?.source_url ?? post.jetpack_featured_media_url,
      tags: post._embedded?.['wp:term']?.flat().map(({ name }) => textOfHtml(name)),
    },
    place,
  );
}

function titleOf({ link, excerpt, content }: v.InferOutput<typeof postSchema>): string | undefined {
  return excerpt || content ? undefined : link?.replace(/^https?:\/\//, '');
}

/** Without the theme's own link to read on, which goes where the title goes. */
function excerptOf(html: string): string {
  return textOfHtml(html.replaceAll(/<a\b[^>]*\bmore-link\b[^>]*>.*?<\/a>/gis, ''))
    .replace(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)?\s*(?:Continue reading|Read more)\b.*$/is, '…')
    .replace(/\s*\[(?:…|\.\.\.)\]$/, '…');
}

/** Not of drafts, which have "0000-00-00T00:00:00": that is no date, and is none by then. */
function lacksZone(written: string | undefined): boolean {
  return written !== undefined && !/[Z+]/.test(written);
}

/** What the API answers instead of posts. */
function refusalIn(value: unknown): string | undefined {
  if (!isRecord(value) || typeof value['code'] !== 'string') return undefined;
  return typeof value['message'] === 'string' ? textOfHtml(value['message']) : value['code'];
}
