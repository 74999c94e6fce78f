import type { Words } from '../data/words.js';
import { cityOfZone, isTimeZone } from '../time/zones.js';

/** A city whose time is shown. */
export interface City {
  readonly label: Words;
  /** IANA name that the browser knows, or an offset: `UTC+3`. */
  readonly timeZone: string;
  /** When the office there is open, as https://schema.org/openingHours has it. */
  readonly openingHours?: readonly string[];
}

/** What the `cities` attribute says. */
interface WrittenCities {
  readonly cities: readonly City[];
  /** The pieces that name no known zone. */
  readonly impossible: readonly string[];
}

/** What was read last: an element asks several times, and most of a page say the same. */
let last: { readonly written: string; readonly read: WrittenCities } | undefined;

/** "Moscow=Europe/Moscow, Europe/London"; with the commas of Arabic and Chinese, or semicolons, too. */
export function parseCities(written: string): WrittenCities {
  if (last?.written !== written) last = { written, read: read(written) };
  return last.read;
}

function read(written: string): WrittenCities {
  const cities: City[] = [];
  const impossible: string[] = [];
  for (const piece of written.split(/[,;،，]/).map((part) => part.trim())) {
    const [, label = '', timeZone = ''] = /^(?:([^=]*?)\s*=\s*)?([^=]*)$/.exec(piece) ?? [];
    if (isTimeZone(timeZone)) cities.push({ label: label || cityOfZone(timeZone), timeZone });
    else if (piece) impossible.push(piece);
  }
  return { cities, impossible };
}
