import * as v from 'valibot';
import { type Checked } from '../data/check.js';
import { type SiteDocument } from '../data/site.js';
import type { City } from './cities.js';
export declare const citySchema: v.ObjectSchema<{
    readonly label: v.GenericSchema<unknown, NonNullable<import("../data/words.js").Words> | undefined>;
    readonly timeZone: v.StringSchema<undefined>;
    readonly openingHours: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
}, undefined>;
/** The cities of a document's `clock`, or of a bare list of cities. */
export declare function readCities(site: SiteDocument): Checked<City>;
