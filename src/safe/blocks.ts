import { sanitise } from './html.js';

const BLOCK = 'p, ul, ol, dl, blockquote, pre, figure, table, hr, h2, h3, h4, h5, h6, div';

/**
 * The paragraphs and other blocks of a stranger's HTML, made harmless, in their order. Words that stand in none are
 * gathered into paragraphs, as two line breaks part them.
 * @param base address of the document that the text was found in
 */
export async function blocksOfHtml(html: string, base: string): Promise<Element[]> {
  return blocksOf(await sanitise(html, base));
}

function blocksOf(parent: ParentNode): Element[] {
  const blocks: Element[] = [];
  let loose = document.createElement('p');
  const gather = () => {
    if (hasContent(loose)) blocks.push(loose);
    loose = document.createElement('p');
  };
  for (const node of [...parent.childNodes]) {
    if (node instanceof Element && node.matches(BLOCK)) {
      gather();
      if (node.matches('div')) blocks.push(...blocksOf(node));
      else if (hasContent(node)) blocks.push(node);
    } else if (isBreak(node) && isBreak(loose.lastChild)) {
      loose.lastChild?.remove();
      gather();
    } else if (!isBlank(node) || isInline(loose.lastChild)) {
      loose.append(node);
    }
  }
  gather();
  return blocks;
}

function isBreak(node: Node | null): boolean {
  return node?.nodeName === 'BR';
}

function isBlank(node: Node): boolean {
  return node instanceof Text && node.data.trim() === '';
}

function hasContent(block: Element): boolean {
  return (block.textContent ?? '').trim() !== '' || block.querySelector('img') !== null;
}

/** White space counts between words only, not between two line breaks. */
function isInline(node: Node | null): boolean {
  return node !== null && !isBreak(node);
}
