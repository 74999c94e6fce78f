import { remembered } from '../remembered.js';

/**
 * Of things that are said in several languages the one to show: in the first language that is wanted and that there is,
 * in the variety that comes nearest; else in none that is named, else the first.
 */
export function inLanguage<Variant>(
  variants: readonly Variant[],
  languageOf: (variant: Variant) => string | undefined,
  ...wanted: (string | undefined)[]
): Variant | undefined {
  for (const language of wanted) {
    const nearness = variants.map((variant) => nearnessOf(languageOf(variant), language));
    const nearest = Math.max(...nearness);
    if (nearest > 0) return variants[nearness.indexOf(nearest)];
  }
  return variants.find((variant) => languageOf(variant) === undefined) ?? variants[0];
}

/** Whether words in one language need not be told from words in the other: "en" and "en-GB", not "zh-CN" and "zh-TW". */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || nearnessOf(one, other) >= 2;
}

/** Scripts (ISO 15924) that run from right to left. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Which way a language runs. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(subtags(lang).script ?? '') ? 'rtl' : 'ltr';
}

/** 0: another language; 1: the same in another script; 2: that of another region; 3: the same; 4: to the letter. */
function nearnessOf(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [first, second] = [subtags(one), subtags(other)];
  if (first.language === undefined || first.language !== second.language) return 0;
  if (first.script !== second.script) return 1;
  if (first.region !== second.region) return 2;
  return one.toLowerCase() === other.toLowerCase() ? 4 : 3;
}

type Subtags = Partial<Pick<Intl.Locale, 'language' | 'script' | 'region'>>;

const known = new Map<string, Subtags>();

/** With the script and the region that are meant where none is named (CLDR): Traditional and Taiwan for "zh-Hant". */
function subtags(tag: string): Subtags {
  return remembered(known, tag, findSubtags);
}

/** Many write "en_GB". */
function findSubtags(tag: string): Subtags {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return {}; // a RangeError: the browser's own way to say that it is no tag
  }
}
