/**
 * Of things that are said in several languages the one to show: in the language that is wanted, else in a variety of it,
 * else in none that is named, else the first.
 */
export function inLanguage<Variant>(
  variants: readonly Variant[],
  languageOf: (variant: Variant) => string | undefined,
  wanted: string | undefined,
): Variant | undefined {
  const exact = variants.find((variant) => isSame(languageOf(variant), wanted));
  const near = variants.find((variant) => isSame(primary(languageOf(variant)), primary(wanted)));
  return exact ?? near ?? variants.find((variant) => languageOf(variant) === undefined) ?? variants[0];
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/** "zh" of "zh-TW". */
function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0];
}
