/**
 * Marks the English words among what an element has drawn, so that they are read aloud as such (WCAG 3.1.2), and run from
 * left to right. An author's own words in their place are in the page's language.
 * @param locale language of the page; `undefined` where nothing is to be marked any more
 */
export declare function markEnglish(root: ParentNode, locale: string | undefined): void;
