import * as v from 'valibot';
import { type Checked } from '../data/check.js';
import { type SiteDocument } from '../data/site.js';
import type { Incident } from './incident-attributes.js';
export declare const incidentSchema: v.ObjectSchema<{
    readonly id: v.GenericSchema<unknown, string | undefined>;
    readonly since: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>;
    readonly event: v.GenericSchema<unknown, NonNullable<import("../data/words.js").Words> | undefined>;
    readonly note: v.GenericSchema<unknown, NonNullable<import("../data/words.js").Words> | undefined>;
    readonly url: v.GenericSchema<unknown, string | undefined>;
    readonly timeZone: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>;
}, undefined>;
/** The incidents of a document, or of a bare list of them. */
export declare function readIncidents(site: SiteDocument): Checked<Incident>;
