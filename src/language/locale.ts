/** A language tag (BCP 47) in its canonical form, or `undefined` where the browser takes it for none. */
export function canonicalLocale(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined; // a RangeError: the browser's own way to say no
  }
}

/** The language that the reader's browser prefers. */
export function readerLocale(): string {
  return navigator.language;
}
