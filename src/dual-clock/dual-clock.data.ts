import * as v from 'valibot';
import { check, checkEach, invalid, type Checked } from '../data/check.js';
import { text } from '../data/fields.js';
import { childOf, memberOf, type Place, type SiteDocument } from '../data/site.js';
import { cityOfZone, isTimeZone } from '../time/zones.js';

/** A city whose time is shown. */
export interface City {
  readonly label: string;
  /** IANA name that the browser knows. */
  readonly timeZone: string;
}

export const citySchema = v.object({ label: text, timeZone: v.string() });
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
export function parseCities(list: string): { cities: City[]; impossible: string[] } {
  const cities: City[] = [];
  const impossible: string[] = [];
  for (const piece of list.split(',').map((written) => written.trim())) {
    const [, label = '', timeZone = ''] = /^(?:(.*?)\s*=\s*)?([^=]*)$/.exec(piece) ?? [];
    if (isTimeZone(timeZone)) cities.push({ label: label || cityOfZone(timeZone), timeZone });
    else if (piece) impossible.push(piece);
  }
  return { cities, impossible };
}

function readCity(place: Place): City {
  const { label, timeZone } = check(citySchema, place);
  if (!isTimeZone(timeZone)) {
    throw invalid(place, `${place.path}/timeZone`, `the browser knows no time zone "${timeZone}"`);
  }
  return { label: label ?? cityOfZone(timeZone), timeZone };
}
