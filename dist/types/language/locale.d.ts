/** A language tag (BCP 47) in its canonical form, or `undefined` where the browser takes it for none. */
export declare function canonicalLocale(tag: string): string | undefined;
/** The language that the reader's browser prefers. */
export declare function readerLocale(): string;
