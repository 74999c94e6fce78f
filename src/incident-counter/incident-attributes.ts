import type { Words } from '../data/words.js';
import { isoDate, type IsoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import { UNITS, type Unit } from '../time/units.js';

/** An event that days are counted from, or to. */
export interface Incident {
  readonly id?: string | undefined;
  readonly since: IsoDate;
  /** What happened, as it stands after "since": "the flood". */
  readonly event?: Words | undefined;
  readonly note?: Words | undefined;
  /** Absolute and harmless. */
  readonly link?: string | undefined;
  /** Where the days begin and end; stronger than an inherited zone. */
  readonly timeZone?: string | undefined;
}

/** What an editor wrote on the tag. */
export interface IncidentAttributes {
  readonly since: string | null;
  readonly event: string | null;
  readonly note: string | null;
  readonly href: string | null;
}

/** An incident with what was written on the tag in place of the data's. */
export function withAttributes(incident: Incident, written: IncidentAttributes, base: string): Incident {
  return {
    ...incident,
    since: isoDate(written.since ?? '') ?? incident.since,
    event: written.event?.trim() || incident.event,
    note: written.note ?? incident.note,
    link: safeLink(written.href, base) ?? incident.link,
  };
}

/** The incident that the attributes alone make; it needs no more than a date. */
export function incidentInAttributes(written: IncidentAttributes, base: string): Incident | undefined {
  if (written.since === null) return undefined;
  const found = withAttributes({ since: '' }, written, base);
  return found.since === '' ? undefined : found;
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
