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
  const words = (item.body?.kind === 'html' ? item.body.html : item.body?.text) ?? item.summary;
  return { ...item, paragraphs: await readParagraphs(item, blocksOf), lang: langOf(words) };
}

/** The first of the paragraphs; headings among them come on top, save those that nothing follows. */
export function openingOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  let taken = 0;
  let end = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isHeading(paragraph)) continue;
    taken += 1;
    end = index + 1;
    if (taken === most) break;
  }
  return paragraphs.slice(0, end);
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

async function readParagraphs({ body, summary }: Item, blocksOf: BlocksOf): Promise<Paragraph[]> {
  if (body?.kind === 'html') {
    const blocks = await blocksOf(textOf(body.html), body.base);
    if (blocks.length > 0) return blocks;
  }
  const words = body?.kind === 'text' ? body.text : summary;
  return words ? paragraphsOf(textOf(words)) : [];
}

function isQuestion(paragraph: Paragraph): boolean {
  const text = contentOf(paragraph);
  if (/[?？؟]\P{L}*$/u.test(text)) return typeof paragraph === 'string' || paragraph.nodeName === 'P';
  if (typeof paragraph === 'string' || paragraph.nodeName !== 'P') return false;
  const bold = paragraph.querySelector(':scope > :is(b, strong)');
  return bold !== null && contentOf(bold) === text;
}

function contentOf(paragraph: Paragraph): string {
  return (typeof paragraph === 'string' ? paragraph : (paragraph.textContent ?? '')).trim();
}

function isHeading(paragraph: Paragraph): boolean {
  return typeof paragraph !== 'string' && /^H\d$/.test(paragraph.nodeName);
}
