import { BLOCKS, DROPPED } from './html-tags.js';
import { exactText } from './text.js';
import { trusted } from './trusted-types.js';

/** The words of a stranger's HTML; a blank line between its blocks. */
export function textOfHtml(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = trusted(html); // a template's content is inert: nothing in it loads or runs
  for (const dropped of template.content.querySelectorAll(DROPPED)) dropped.remove();
  for (const lineBreak of template.content.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const block of template.content.querySelectorAll(BLOCKS)) {
    block.prepend('\n\n');
    block.append('\n\n');
  }
  return exactText((template.content.textContent ?? '').replaceAll(/[^\S\n]+/g, ' '));
}
