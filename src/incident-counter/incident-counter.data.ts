import * as v from 'valibot';
import { check, checkEach, type Checked } from '../data/check.js';
import { address, existingDate, identifier, readAs, textInLanguages } from '../data/fields.js';
import { memberOf, type Place, type SiteDocument } from '../data/site.js';
import { safeLink } from '../safe/links.js';
import { isTimeZone } from '../time/zones.js';
import type { Incident } from './incident-attributes.js';

const zone = v.pipe(
  v.string(),
  readAs(
    (name) => (!name || isTimeZone(name) ? name : undefined),
    (name) => `the browser knows no time zone "${name}"`,
  ),
);

export const incidentSchema = v.object({
  id: identifier,
  since: existingDate,
  event: textInLanguages,
  note: textInLanguages,
  url: address,
  timeZone: v.nullish(zone),
});

/** The incidents of a document, or of a bare list of them. */
export function readIncidents(site: SiteDocument): Checked<Incident> {
  const place = memberOf(site, 'incidents');
  return place ? checkEach(place, readIncident) : { entries: [], problems: [] };
}

function readIncident(place: Place): Incident {
  const { id, since, event, note, url, timeZone } = check(incidentSchema, place);
  return { id, since, event, note, link: safeLink(url, place.url), timeZone: timeZone || undefined };
}
