import { over } from './network.js';

/** The front page's data: a site document with everything in it. Served as a file, as the next ones. */
export const SITE = 'front-page/site.json';
/** The same institution in Arabic. */
export const ARABIC = 'data/arabic.json';
/** Another in Japanese. */
export const JAPANESE = 'data/japanese.json';
/** An observatory's press office. */
export const NEWSROOM = 'data/newsroom.json';
/** A garden's news, as Contentful answers. */
export const CONTENTFUL = 'data/contentful.json';
/** A feed that goes on in another file. */
export const PAGED = 'data/messages-1.json';
/** A site document that holds nothing. */
export const EMPTY: string = over('empty', SITE);
/** There is no such file. */
export const MISSING: string = over('failing', SITE);
/** Never answers. */
export const NEVER: string = over('silent', SITE);
/** Can be read once. */
export const ONCE: string = over('stale', SITE);
