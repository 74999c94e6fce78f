import { paragraphsOf, type Feed, type Item } from '../data/feed.js';
import { formatOf, readFeed } from '../data/formats/feed-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { langOf, textOf } from '../data/words.js';

/** A paragraph of words, or a block that came through the sanitiser. */
export type Paragraph = string | Element;

/** An article, its text made harmless. */
export interface Article extends Item {
  readonly paragraphs: readonly Paragraph[];
  /** The language (BCP 47) of the paragraphs, where it is not the page's. */
  readonly lang: string | undefined;
}

/** The articles of a document, else its news. */
export function readArticles(site: SiteDocument, format: string | null): Feed | Promise<Feed> {
  return readFeed(memberOf(site, 'articles') ?? memberOf(site, 'news'), formatOf(site, format));
}

/** Makes HTML harmless, and cuts it into its blocks; its links are relative to `base`. */
export type BlocksOf = (html: string, base: string) => Promise<Element[]>;

/** An article ready to be drawn. */
export async function withParagraphs(item: Item, blocksOf: BlocksOf): Promise<Article> {
  const { body, summary } = item;
  const isHtml = body?.kind === 'html';
  const words = body?.words ?? summary;
  const blocks = isHtml ? await blocksOf(textOf(body.words), body.base) : [];
  const paragraphs = blocks.length > 0 ? blocks : paragraphsOf(textOf(isHtml ? summary : words) ?? '');
  return { ...item, paragraphs, lang: langOf(words) };
}

/** The first of the paragraphs; headings among them come on top, save those that nothing follows. */
export function openingOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  const ends = paragraphs.flatMap((paragraph, index) => (isHeading(paragraph) ? [] : [index + 1]));
  return paragraphs.slice(0, ends.slice(0, most).at(-1) ?? 0);
}

/**
 * Where the questions stand in a text of questions and answers: paragraphs that are bold as a whole, or end with a
 * question mark, each with another after it. One that asks now and then is no such text.
 */
export function questionsIn(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const asks = paragraphs.map(isQuestion);
  const questions = [...asks.keys()].filter((index) => asks[index] && asks[index + 1] === false);
  return new Set(questions.length >= 2 && questions.length * 5 >= paragraphs.length ? questions : []);
}

/** Whether readers are to be told that a text goes on after the paragraphs that are shown. */
export function isCut(paragraphs: readonly Paragraph[], shown: readonly Paragraph[]): boolean {
  return shown.length > 0 && shown.length < paragraphs.length;
}

/** Whether the last of some paragraphs says itself that more follows. */
export function endsOpen(paragraphs: readonly Paragraph[]): boolean {
  const last = paragraphs.at(-1);
  return last !== undefined && /(?:…|\.\.\.)\W*$/.test(contentOf(last));
}

/** Whether it is one of the headings inside a text. */
export function isHeading(paragraph: Paragraph): paragraph is Element {
  return /^H\d$/.test(nameOf(paragraph));
}

function isQuestion(paragraph: Paragraph): boolean {
  if (nameOf(paragraph) !== 'P') return false;
  const text = contentOf(paragraph);
  if (/[?？؟]\P{L}*$/u.test(text)) return true;
  const bold = typeof paragraph !== 'string' && paragraph.querySelector(':scope > :is(b, strong)');
  return bold ? contentOf(bold) === text : false;
}

function contentOf(paragraph: Paragraph): string {
  return (typeof paragraph === 'string' ? paragraph : (paragraph.textContent ?? '')).trim();
}

function nameOf(paragraph: Paragraph): string {
  return typeof paragraph === 'string' ? 'P' : paragraph.nodeName;
}
