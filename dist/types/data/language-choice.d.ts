/**
 * Of things that are said in several languages the one to show: in the first language that is wanted and that there is,
 * in the variety that comes nearest; else in none that is named, else the first.
 */
export declare function inLanguage<Variant>(variants: readonly Variant[], languageOf: (variant: Variant) => string | undefined, ...wanted: (string | undefined)[]): Variant | undefined;
/** Whether words in one language need not be told from words in the other: "en" and "en-GB", not "zh-CN" and "zh-TW". */
export declare function isSameLanguage(one: string, other: string): boolean;
/** Which way a language runs. */
export declare function directionOf(lang: string): 'ltr' | 'rtl';
