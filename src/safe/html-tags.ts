// What the tags of a stranger's HTML mean for its words; `safe/html-text.ts` reads by it, and what stands in its place in Node.

/** Left out with all that is in them; of any other unknown element only the tag goes and the words stay. */
export const DROPPED = 'script,style,template,title,noscript,iframe,object,svg,math';

/** Not those that hold nothing but others: lists and tables. */
export const BLOCKS =
  'p,div,li,dt,dd,blockquote,pre,figure,h1,h2,h3,h4,h5,h6,tr,section,article,hr,header,footer';
