/** A formatter costs about a millisecond to make and a few hundred bytes to keep: this many are kept. */
const MOST_KEPT = 100;

const kept = new Map<string, Intl.DateTimeFormat>();

/** A date formatter, made once per locale and options. */
export function dateTimeFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const formatter = kept.get(key) ?? new Intl.DateTimeFormat(locale, options);
  kept.delete(key); // the newest stands last, so that the first is the one unused longest
  kept.set(key, formatter);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  return formatter;
}
