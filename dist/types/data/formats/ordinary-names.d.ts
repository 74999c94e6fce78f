import type { Place } from '../site.js';
/** The ordinary names of each field of an entry, the best first. Capitals, `_` and `-` do not matter. */
declare const NAMES: {
    readonly id: readonly ["id", "guid", "uuid", "slug"];
    readonly url: readonly ["url", "link", "href", "permalink", "external_url", "web_url", "html_url"];
    readonly title: readonly ["title", "headline", "name", "subject", "label"];
    readonly date: readonly ["date", "published", "date_published", "published_at", "published_date", "publish_date", "publication_date", "pub_date", "timestamp", "created", "created_at", "date_created", "date_modified", "updated", "updated_at", "modified", "changed"];
    readonly summary: readonly ["summary", "excerpt", "description", "abstract", "teaser", "lead", "intro", "subtitle"];
    readonly html: readonly ["content_html", "html"];
    readonly text: readonly ["content_text", "content", "body", "article_body", "text", "full_text"];
    readonly image: readonly ["image", "image_url", "thumbnail", "thumbnail_url", "picture", "photo", "banner_image", "url_to_image"];
    readonly tags: readonly ["tags", "keywords", "categories", "topics"];
    readonly section: readonly ["section", "rubric", "category"];
};
export type Field = keyof typeof NAMES;
/** The fields of an entry under the names of its own. */
export interface NamedFields {
    readonly value: Readonly<Partial<Record<Field, unknown>>>;
    /** Where each stands in the entry (JSON Pointer). */
    readonly renamed: ReadonlyMap<string, string>;
}
/** Finds the fields of an entry by their ordinary names. */
export declare function fieldsOf({ value: entry, renamed: earlier }: Place): NamedFields;
/** Whether an entry has any words under ordinary names. */
export declare function hasOrdinaryWords(entry: unknown): boolean;
export {};
