/** A stranger's text as a reader shall see it: entities decoded once, harmful characters gone, trimmed. */
export declare function plainText(text: string): string;
/** The same of a text in which an ampersand is no more than that. */
export declare function exactText(text: string): string;
/** The same with its white space as it is. */
export declare function harmless(text: string): string;
