/** The names that the `format` attribute takes; `site` stands for the site document's own shapes. */
export declare const FORMAT_NAMES: readonly ["site", "json-feed", "wordpress", "ghost", "contentful", "json-api", "json-ld", "govuk", "jcard", "jscontact", "rss", "atom", "rss-in-json", "list"];
export type FormatName = (typeof FORMAT_NAMES)[number];
