/** A language tag (BCP 47) in its canonical form, or `undefined` where the browser takes it for none. */
export declare function canonicalLocale(tag: string): string | undefined;
/**
 * What the browser formats in where it has no data for a locale: English, as the words then are, and not the reader's own
 * language. Its order of day, month and year is that of most countries.
 */
export declare const STAND_IN = "en-GB";
/** The English whose numbers are written here: a page's first formatter costs its main thread 15 ms and more. */
export declare function isPlainEnglish(locale: string): boolean;
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
