import * as v from 'valibot';
import { check, checkEach, type Checked } from '../data/check.js';
import { address, existingDate, identifier, text } from '../data/fields.js';
import { memberOf, type Place, type SiteDocument } from '../data/site.js';
import type { IsoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import { UNITS, type Unit } from '../time/units.js';
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

/** The `units` attribute: "years months days"; `undefined` for what is no such list. */
export function unitsIn(written: string): Unit[] | undefined {
  const words = written.trim().split(/[\s,]+/);
  const units = UNITS.filter((unit) => words.includes(unit));
  return units.length === words.length ? units : undefined;
}

/** The `milestones` attribute: "100 500 1000"; `undefined` for what is no such list. */
export function milestonesIn(written: string): number[] | undefined {
  const words = written.trim().split(/[\s,]+/);
  return words.every((word) => /^\d+$/.test(word)) ? words.map(Number) : undefined;
}

function readIncident(place: Place): Incident {
  const { id, since, event, note, url, timeZone } = check(incidentSchema, place);
  const link = url === undefined ? undefined : safeLink(url, place.url);
  return { id, since, event, note, link, timeZone: timeZone ?? undefined };
}
