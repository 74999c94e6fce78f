import * as v from 'valibot';
import { type Checked } from '../data/check.js';
import { type SiteDocument } from '../data/site.js';
import type { IsoDate } from '../safe/dates.js';
import { type Unit } from '../time/units.js';
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
export declare const incidentSchema: v.ObjectSchema<{
    readonly id: v.GenericSchema<unknown, string | undefined>;
    readonly since: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>;
    readonly event: v.GenericSchema<unknown, string | undefined>;
    readonly note: v.GenericSchema<unknown, string | undefined>;
    readonly url: v.GenericSchema<unknown, string | undefined>;
    readonly timeZone: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, ({ received }: v.CheckIssue<string>) => string>]>, undefined>;
}, undefined>;
/** The incidents of a document, or of a bare list of them. */
export declare function readIncidents(site: SiteDocument): Checked<Incident>;
/** The `units` attribute: "years months days"; `undefined` for what is no such list. */
export declare function unitsIn(written: string): Unit[] | undefined;
/** The `milestones` attribute: "100 500 1000"; `undefined` for what is no such list. */
export declare function milestonesIn(written: string): number[] | undefined;
