/**
 * What the browser formats in where it has no data for a locale: English, as the words then are, and not the reader's own
 * language. Its order of day, month and year is that of most countries.
 */
export declare const STAND_IN = "en-GB";
/** The English that is written here, without a formatter: a page's first costs its main thread 15 ms and more. */
export declare function isPlainEnglish(locale: string | undefined): boolean;
