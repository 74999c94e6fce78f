import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { BLOCKS, DROPPED } from '../../safe/html-tags.js';
import { exactText } from '../../safe/text.js';

type Node = DefaultTreeAdapterTypes.Node;

const dropped = new Set(DROPPED.split(','));
const blocks = new Set(BLOCKS.split(','));

/** As `safe/html-text.ts`, which asks the browser. Nothing is drawn here, so that nothing is sanitised. */
export function textOfHtml(html: string): string {
  return exactText(textOf(parseFragment(html)).replaceAll(/[^\S\n]+/g, ' '));
}

function textOf(root: Node): string {
  let text = '';
  // A list of what is still to be read, since strangers nest as deep as they like; a text in it stands for itself.
  const waiting: (Node | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next;
    else if (tree.isTextNode(next)) text += next.value;
    else if (next.nodeName === 'br') text += '\n';
    else if (!dropped.has(next.nodeName) && 'childNodes' in next) {
      const space = blocks.has(next.nodeName) ? ['\n\n'] : [];
      waiting.push(...space, ...next.childNodes.toReversed(), ...space);
    }
  }
  return text;
}
