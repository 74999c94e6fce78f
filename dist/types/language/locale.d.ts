/** A language tag (BCP 47) in its canonical form, or `undefined` where the browser takes it for none. */
export declare function canonicalLocale(tag: string): string | undefined;
/** The language that the reader's browser prefers; English where it says none, as Chromium's "en-US@posix" is. */
export declare function readerLocale(): string;
/** The language alone of a locale in its canonical form: "zh" for "zh-TW". */
export declare function languageOf(locale: string): string;
/**
 * The tags that stand for a locale, from its language to the locale itself, with the script and the region that are meant
 * where it names none (CLDR's likely subtags): "zh", "zh-Hant", "zh-TW" for "zh-TW"; "pt", "pt-Latn", "pt-BR" for "pt".
 * The first of a page costs the browser several milliseconds.
 */
export declare function tagsOf(locale: string): readonly string[];
