import * as v from 'valibot';
import { check, checkEach, invalid, type Checked } from '../data/check.js';
import { list, text, words } from '../data/fields.js';
import { childOf, memberOf, type Place, type SiteDocument } from '../data/site.js';
import type { OpeningRule } from '../time/opening-hours.js';
import { parseOpeningHours } from '../time/opening-hours-text.js';
import { cityOfZone, isTimeZone } from '../time/zones.js';

/** A city whose time is shown. */
export interface City {
  readonly label: string;
  /** IANA name that the browser knows, or an offset: `UTC+3`. */
  readonly timeZone: string;
  /** When the office there is open, where that is told and certain. */
  readonly hours?: readonly OpeningRule[] | undefined;
}

export const citySchema = v.object({
  label: text,
  timeZone: v.string(),
  openingHours: v.fallback(list(words), []),
});
export const clockSchema = v.object({ cities: v.nullish(v.array(citySchema)) });

/** The cities of a document's `clock`, or of a bare list of cities. */
export function readCities(site: SiteDocument): Checked<City> {
  const clock = memberOf(site, 'clock');
  if (!clock || clock.value === null) return { entries: [], problems: [] };
  if (Array.isArray(clock.value)) return checkEach(clock, readCity);
  check(v.object({}), clock);
  return checkEach(childOf(clock, 'cities'), readCity);
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

function readCity(place: Place): City {
  const { label, timeZone, openingHours } = check(citySchema, place);
  if (!isTimeZone(timeZone)) {
    throw invalid(place, `${place.path}/timeZone`, `the browser knows no time zone "${timeZone}"`);
  }
  const hours = openingHours.length > 0 ? parseOpeningHours(openingHours) : undefined;
  return { label: label ?? cityOfZone(timeZone), timeZone, hours };
}
