/** Left out with all that is in them; of any other unknown element only the tag goes and the words stay. */
export declare const DROPPED = "script,style,template,title,noscript,iframe,object,svg,math";
/** Not those that hold nothing but others: lists and tables. */
export declare const BLOCKS = "p,div,li,dt,dd,blockquote,pre,figure,h1,h2,h3,h4,h5,h6,tr,section,article,hr,header,footer";
