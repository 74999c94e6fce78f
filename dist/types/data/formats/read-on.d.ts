/**
 * HTML without what systems put at its end: a link to the item itself, which goes where the title goes, and WordPress's
 * "The post … appeared first on …", in whatever language.
 * @param link the item's own
 */
export declare function withoutReadOn(html: string, link: string): string;
