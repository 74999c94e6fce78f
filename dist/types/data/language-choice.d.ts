/**
 * Of things that are said in several languages the one to show: in the language that is wanted, else in a variety of it,
 * else in none that is named, else the first.
 */
export declare function inLanguage<Variant>(variants: readonly Variant[], languageOf: (variant: Variant) => string | undefined, wanted: string | undefined): Variant | undefined;
