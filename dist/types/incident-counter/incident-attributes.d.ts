import type { Words } from '../data/words.js';
import { type IsoDate } from '../safe/dates.js';
import { type Unit } from '../time/units.js';
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
export declare function withAttributes(incident: Incident, written: IncidentAttributes, base: string): Incident;
/** The incident that the attributes alone make; it needs no more than a date. */
export declare function incidentInAttributes(written: IncidentAttributes, base: string): Incident | undefined;
/** The `units` attribute: "years months days"; `undefined` for what is no such list. */
export declare function unitsIn(written: string): Unit[] | undefined;
/** The `milestones` attribute: "100 500 1000"; `undefined` for what is no such list. */
export declare function milestonesIn(written: string): number[] | undefined;
