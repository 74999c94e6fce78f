import { STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';

/** By the tag that was asked for; '' for those that are none. */
const canonical = new Map<string, string>();

/** A language tag (BCP 47) in its canonical form, or `undefined` where the browser takes it for none. */
export function canonicalLocale(tag: string): string | undefined {
  return remembered(canonical, tag, askBrowser) || undefined;
}

function askBrowser(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return ''; // a RangeError: the browser's own way to say no
  }
}

/** The language that the reader's browser prefers; English where it says none, as Chromium's "en-US@posix" is. */
export function readerLocale(): string {
  return canonicalLocale(navigator.language) ?? STAND_IN;
}

/** The language alone of a locale in its canonical form: "zh" for "zh-TW". */
export function languageOf(locale: string): string {
  return locale.split('-', 1).join('');
}

const tags = new Map<string, readonly string[]>();

/**
 * The tags that stand for a locale, from its language to the locale itself, with the script and the region that are meant
 * where it names none (CLDR's likely subtags): "zh", "zh-Hant", "zh-TW" for "zh-TW"; "pt", "pt-Latn", "pt-BR" for "pt".
 * The first of a page costs the browser several milliseconds.
 */
export function tagsOf(locale: string): readonly string[] {
  return remembered(tags, locale, findTags);
}

function findTags(locale: string): readonly string[] {
  const { language, script, region, baseName } = new Intl.Locale(locale).maximize();
  const own = new Intl.Locale(locale).baseName;
  return [...new Set([language, `${language}-${script}`, `${language}-${region}`, baseName, own, locale])];
}
