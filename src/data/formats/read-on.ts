import { plainText } from '../../safe/text.js';

/** A way to the whole text is short. */
const MOST_LETTERS = 1_000;
const HREF = /\bhref\s*=\s*["']([^"']*)/gi;

/**
 * HTML without what systems put at its end: a link to the item itself, which goes where the title goes, and WordPress's
 * "The post … appeared first on …", in whatever language.
 * @param link the item's own
 */
export function withoutReadOn(html: string, link: string): string {
  return cut(cut(html, '<p', isSignature, link), '<a', isReadOn, link);
}

/** Whether the end of a text, with a link to the item and others, is no part of it. */
type Test = (tail: string, item: string, others: readonly string[]) => boolean;

function cut(html: string, tag: string, isUnwanted: Test, link: string): string {
  const start = html.lastIndexOf(tag);
  const tail = html.slice(start);
  if (start < 0 || tail.length > MOST_LETTERS) return html;
  const [first, ...others] = [...tail.matchAll(HREF)].map(([, href = '']) => bare(plainText(href)));
  return first === bare(link) && isUnwanted(tail, first, others) ? html.slice(0, start).trimEnd() : html;
}

/** A paragraph with a link to the item, and one to the site that it is on. */
function isSignature(_: string, item: string, [site = item, ...others]: readonly string[]): boolean {
  return site !== item && item.startsWith(site) && others.length === 0;
}

/** A link in words, and none behind it. */
function isReadOn(tail: string): boolean {
  const [, behind = ''] = tail.split(/<\/a>/i);
  return !/<img\b/i.test(tail) && !/\p{L}/u.test(behind.replaceAll(/<[^>]*>/g, ''));
}

function bare(address: string): string {
  return address.replace(/\/?(?:[?#].*)?$/, '');
}
