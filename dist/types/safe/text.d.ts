/** A stranger's text as a reader shall see it: entities decoded once, harmful characters gone, trimmed. */
export declare function plainText(text: string): string;
