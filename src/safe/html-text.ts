import { exactText } from './text.js';
import { trusted } from './trusted-types.js';

/** Left out with all that is in them; of any other unknown element only the tag goes and the words stay. */
const DROPPED = 'script,style,template,title,noscript,iframe,object,svg,math';

/** Not those that hold nothing but others: lists and tables. */
const BLOCKS = 'p,div,li,dt,dd,blockquote,pre,figure,h1,h2,h3,h4,h5,h6,tr,section,article,hr,header,footer';

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
