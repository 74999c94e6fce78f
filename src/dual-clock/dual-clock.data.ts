import * as v from 'valibot';
import { check, checkEach, invalid, type Checked } from '../data/check.js';
import { list, textInLanguages, words } from '../data/fields.js';
import { childOf, memberOf, type Place, type SiteDocument } from '../data/site.js';
import { cityOfZone, isTimeZone } from '../time/zones.js';
import type { City } from './cities.js';

export const citySchema = v.object({
  label: textInLanguages,
  timeZone: v.string(),
  openingHours: v.fallback(list(words), []),
});

/** The cities of a document's `clock`, or of a bare list of cities. */
export function readCities(site: SiteDocument): Checked<City> {
  const clock = memberOf(site, 'clock');
  if (!clock || clock.value === null) return { entries: [], problems: [] };
  if (Array.isArray(clock.value)) return checkEach(clock, readCity);
  check(v.object({}), clock);
  const cities = childOf(clock, 'cities');
  // A document about something else, which the element was led to by mistake.
  if (clock.path === site.path && cities.value === undefined)
    throw invalid(clock, clock.path, 'it has no cities');
  return checkEach(cities, readCity);
}

function readCity(place: Place): City {
  const { label, timeZone, openingHours } = check(citySchema, place);
  if (!isTimeZone(timeZone)) {
    throw invalid(place, `${place.path}/timeZone`, `the browser knows no time zone "${timeZone}"`);
  }
  return { label: label ?? cityOfZone(timeZone), timeZone, openingHours };
}
