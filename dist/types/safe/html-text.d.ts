/** The words of a stranger's HTML; a blank line between its blocks. */
export declare function textOfHtml(html: string): string;
