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

/** The `cities` attribute: "Moscow=Europe/Moscow, Europe/London"; and the pieces that name no known zone. */
export function parseCities(written: string): { cities: City[]; impossible: string[] } {
  const cities: City[] = [];
  const impossible: string[] = [];
  for (const piece of written.split(',').map((part) => part.trim())) {
    const [, label = '', timeZone = ''] = /^(?:(.*?)\s*=\s*)?([^=]*)$/.exec(piece) ?? [];
    if (isTimeZone(timeZone)) cities.push({ label: label || cityOfZone(timeZone), timeZone });
    else if (piece) impossible.push(piece);
  }
  return { cities, impossible };
}
