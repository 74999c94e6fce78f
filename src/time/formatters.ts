import { STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';

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
