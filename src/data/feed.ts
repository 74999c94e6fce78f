import type { IsoDate } from '../safe/dates.js';
import { textOfHtml } from '../safe/html.js';
import type { NoticeboardError } from './errors.js';

/** A whole text: words, or HTML that must pass `safe/` before it is drawn. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string; readonly base: string };

/** A message or an article. */
export interface Item {
  readonly id: string | undefined;
  /** Absolute and harmless. */
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: IsoDate | undefined;
  readonly summary: string | undefined;
  readonly body: Body | undefined;
  /** Absolute and harmless. */
  readonly image: string | undefined;
  readonly tags: readonly string[];
  /** The rubric that it stands under: "Interviews". */
  readonly section: string | undefined;
}

/** A list of items, in the order of its document. */
export interface Feed {
  readonly title: string | undefined;
  /** The page with all of them: absolute and harmless. */
  readonly homePage: string | undefined;
  readonly items: readonly Item[];
  /** Why entries were left out. */
  readonly problems: readonly NoticeboardError[];
}

const LONGEST_TITLE = 80;

/** The words of an item beside its title: the summary, else the opening paragraph. */
export function excerptOf({ summary, body }: Item): string | undefined {
  return summary ?? (body && openingOf(body));
}

/** What an item is called; one without a title (a short message) is called by how it begins. */
export function titleOf(item: Item): string {
  if (item.title) return item.title;
  const excerpt = excerptOf(item) ?? '';
  if (excerpt.length <= LONGEST_TITLE) return excerpt;
  const cut = excerpt.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}

/** The paragraphs of a plain text: parted by blank lines, or, where there are none, by line ends. */
export function paragraphsOf(text: string): string[] {
  const paragraphs = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

function openingOf(body: Body): string | undefined {
  return paragraphsOf(body.kind === 'text' ? body.text : textOfHtml(body.html))[0];
}
