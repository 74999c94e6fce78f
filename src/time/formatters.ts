/** A formatter costs about a millisecond to make and a few hundred bytes to keep: this many are kept. */
const MOST_KEPT = 500;

const kept = new Map<string, Intl.DateTimeFormat>();

/** A date formatter, made once per locale and options. */
export function dateTimeFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = kept.get(key);
  if (found) return found;
  const formatter = new Intl.DateTimeFormat(locale, options);
  kept.set(key, formatter);
  // The oldest goes: what is still in use is made anew, at most once each time round.
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  return formatter;
}
