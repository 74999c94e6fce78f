import type { IsoDate } from '../safe/dates.js';
import { textOfHtml } from '../safe/html-text.js';
import { safeImage, safeLink } from '../safe/links.js';
import { exactText } from '../safe/text.js';
import { checkEach, checkInTurns, invalid, type Checked } from './check.js';
import type { NoticeboardError } from './errors.js';
import type { Place } from './site.js';
import { reworded, textOf, type Words } from './words.js';

/** A whole text. HTML must pass `safe/` before it is drawn. */
export interface Body {
  readonly kind: 'text' | 'html';
  readonly words: Words;
  /** What its links are relative to. */
  readonly base: string;
}

/** A message or an article. */
export interface Item {
  readonly id: string | undefined;
  /** Absolute and harmless. */
  readonly link: string | undefined;
  readonly title: Words | undefined;
  readonly date: IsoDate | undefined;
  readonly summary: Words | undefined;
  readonly body: Body | undefined;
  /** Absolute and harmless. */
  readonly image: string | undefined;
  readonly tags: readonly string[];
  /** The rubric that it stands under: "Interviews". */
  readonly section: Words | undefined;
}

/** A list of items, in the order of its document. */
export interface Feed {
  readonly title: Words | undefined;
  /** The page with all of them: absolute and harmless. */
  readonly homePage: string | undefined;
  /** Where older items are read: absolute and harmless. */
  readonly next: string | undefined;
  readonly items: readonly Item[];
  /** Why entries were left out. */
  readonly problems: readonly NoticeboardError[];
}

/** What a format finds of an item: checked for its types, but with links as they were written. */
export interface FoundItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: Words | undefined;
  readonly date?: IsoDate | undefined;
  readonly summary?: Words | undefined;
  /** The whole text as HTML; stronger than `text`. */
  readonly html?: Words | undefined;
  readonly text?: Words | undefined;
  readonly image?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly section?: Words | undefined;
  /** What the item's links are relative to. Default: its document. */
  readonly base?: string | undefined;
}

/** What a format finds of a feed around its items. */
export interface FoundFeed {
  readonly title?: Words | undefined;
  readonly homePage?: string | undefined;
  readonly next?: string | undefined;
}

const LONGEST_TITLE = 80;

/**
 * The feed in a list of entries, each read by itself.
 * @param entries where they do not simply stand in the list
 */
export function feedOf(
  list: Place,
  read: (entry: Place) => Item,
  around: FoundFeed = {},
  entries?: readonly Place[],
): Feed {
  return feedWith(checkEach(list, read, entries), list, around);
}

/** The same of a long list, in turns with the page. */
export async function longFeedOf(
  list: Place,
  read: (entry: Place) => Item,
  around: FoundFeed = {},
): Promise<Feed> {
  return feedWith(await checkInTurns(list, read), list, around);
}

function feedWith({ entries: items, problems }: Checked<Item>, list: Place, around: FoundFeed): Feed {
  return {
    title: around.title,
    homePage: safeLink(around.homePage, list.url),
    next: safeLink(around.next, list.url),
    items,
    problems,
  };
}

/** The item that a format found at a place; one in which there is nothing to show is an error. */
export function itemOf(found: FoundItem, place: Place): Item {
  const { id, url, title, date, summary, image, tags = [], section, base = place.url } = found;
  const body = bodyOf(found, base);
  // A picture alone would have a heading and a link without words.
  if (!title && !textOf(excerptOf({ summary, body }))) {
    throw invalid(place, place.path, 'it has no title, summary or content');
  }
  return {
    id: id ?? url,
    link: safeLink(url, base),
    title,
    date,
    summary,
    body,
    image: safeImage(image, base),
    tags: tags.map(exactText).filter((tag) => tag !== ''),
    section,
  };
}

/** The words of an item beside its title: the summary, else the opening paragraph. */
export function excerptOf({ summary, body }: Pick<Item, 'summary' | 'body'>): Words | undefined {
  return summary || (body && openingOf(body));
}

/** What an item is called; one without a title (a short message) is called by how it begins. */
export function titleOf(item: Item): Words {
  return item.title || reworded(excerptOf(item) ?? '', shortened);
}

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}

/** The paragraphs of a plain text: parted by blank lines, or, where there are none, by line ends. */
export function paragraphsOf(text: string): string[] {
  const blankLine = /\n\s*\n/;
  const paragraphs = text.split(blankLine.test(text) ? blankLine : '\n');
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

function bodyOf({ html, text }: FoundItem, base: string): Body | undefined {
  const words = html || text;
  return words ? { kind: html ? 'html' : 'text', words, base } : undefined;
}

function openingOf({ kind, words }: Body): Words {
  return reworded(words, (text) => paragraphsOf(kind === 'html' ? textOfHtml(text) : text)[0] ?? '');
}
