/**
 * The paragraphs and other blocks of a stranger's HTML, made harmless, in their order. Words that stand in none are
 * gathered into paragraphs, as two line breaks part them.
 * @param base address of the document that the text was found in
 */
export declare function blocksOfHtml(html: string, base: string): Promise<Element[]>;
