/** A formatter costs about a millisecond to make and a few hundred bytes to keep: this many are kept of a kind. */
const MOST_KEPT = 500;

/** Where the browser has no data for a locale: not the reader's own language, which the page is not in. */
const STAND_IN = 'en-GB';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** A date formatter, made once per locale and options. */
export function dateTimeFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join()}`;
  return remembered(dateFormats, key, () => new Intl.DateTimeFormat(locale && [locale, STAND_IN], options));
}

/** What says "2 hours ago" and "yesterday", made once per locale. */
export function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat {
  return remembered(
    relativeFormats,
    locale,
    () => new Intl.RelativeTimeFormat([locale, STAND_IN], { numeric: 'auto' }),
  );
}

/** What is kept under a key, else made now. */
export function remembered<Kept>(kept: Map<string, Kept>, key: string, make: () => Kept): Kept {
  return kept.get(key) ?? keep(kept, key, make());
}

/** Keeps something under a key. The oldest goes: what is still in use is made anew, at most once each time round. */
export function keep<Key, Kept>(kept: Map<Key, Kept>, key: Key, made: Kept): Kept {
  kept.set(key, made);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  return made;
}
