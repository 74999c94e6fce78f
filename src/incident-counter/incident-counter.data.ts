import * as v from 'valibot';
import { check, checkEach, type Checked } from '../data/check.js';
import { address, existingDate, identifier, text } from '../data/fields.js';
import { memberOf, type Place, type SiteDocument } from '../data/site.js';
import type { IsoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import { isTimeZone } from '../time/zones.js';

/** An event that days are counted from, or to. */
export interface Incident {
  readonly id?: string | undefined;
  readonly since: IsoDate;
  /** What happened, as it stands after "since": "the flood". */
  readonly event: string | undefined;
  readonly note: string | undefined;
  /** Absolute and harmless. */
  readonly link: string | undefined;
  /** Where the days begin and end; stronger than an inherited zone. */
  readonly timeZone?: string | undefined;
}

const zone = v.pipe(
  v.string(),
  v.check(isTimeZone, ({ received }) => `the browser knows no time zone ${received}`),
);

export const incidentSchema = v.object({
  id: identifier,
  since: existingDate,
  event: text,
  note: text,
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
  const link = url === undefined ? undefined : safeLink(url, place.url);
  return { id, since, event, note, link, timeZone: timeZone ?? undefined };
}
