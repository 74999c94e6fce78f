/** RSS 0.9x and 2: an `<rss>`; RSS 1: an `<rdf:RDF>`. */
export declare function isRss(value: unknown): boolean;
/** Atom (RFC 4287): a `<feed>`, or a single `<entry>`. */
export declare function isAtom(value: unknown): boolean;
/** RSS 2 with JSON's brackets. */
export declare function isRssInJson(value: unknown): boolean;
/** RFC 7095: `["vcard", […]]`, or a list of such. */
export declare function isJcard(value: unknown): boolean;
/** RFC 9553: `@type` is `Card`; earlier drafts had `CardGroup`, too. JSON-LD may name its types alike. */
export declare function isJscontact(value: unknown): boolean;
/** https://www.w3.org/TR/json-ld11/ with the words of schema.org. */
export declare function isJsonLd(value: unknown): boolean;
/** https://docs.publishing.service.gov.uk/content-schemas.html */
export declare function isGovuk(value: unknown): boolean;
/**
 * https://jsonapi.org/format/1.1/: resource objects with `type` and `attributes`, under `data` or bare; Strapi's have no
 * `type`, but no words of their own either.
 */
export declare function isJsonApi(value: unknown): boolean;
/** https://developer.wordpress.org/rest-api/reference/posts/: titles and texts that are `rendered`. */
export declare function isWordpress(value: unknown): boolean;
/** https://docs.ghost.org/content-api/posts: a list under `posts` or `pages`, or entries with Ghost's own members. */
export declare function isGhost(value: unknown): boolean;
/** https://www.contentful.com/developers/docs/references/content-delivery-api/: entries with `sys` and `fields`. */
export declare function isContentful(value: unknown): boolean;
/** Objects with ordinary names, bare or in one of the wrappers that servers put around lists. */
export declare function isList(value: unknown): boolean;
