import { paragraphsOf, type Feed, type Item } from '../data/feed.js';
import { formatOf, readFeed } from '../data/formats/feed-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { langOf, textOf } from '../data/words.js';
import { blocksOfHtml } from '../safe/blocks.js';

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

/** An article ready to be drawn. */
export async function withParagraphs(item: Item): Promise<Article> {
  const words = (item.body?.kind === 'html' ? item.body.html : item.body?.text) ?? item.summary;
  return { ...item, paragraphs: await readParagraphs(item), lang: langOf(words) };
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

async function readParagraphs({ body, summary }: Item): Promise<Paragraph[]> {
  if (body?.kind === 'html') {
    const blocks = await blocksOfHtml(textOf(body.html), body.base);
    if (blocks.length > 0) return blocks;
  }
  const words = body?.kind === 'text' ? body.text : summary;
  return words ? paragraphsOf(textOf(words)) : [];
}

function isHeading(paragraph: Paragraph): boolean {
  return typeof paragraph !== 'string' && /^H\d$/.test(paragraph.nodeName);
}
