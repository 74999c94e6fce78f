import * as v from 'valibot';
import { type Checked } from '../data/check.js';
import { type SiteDocument } from '../data/site.js';
import type { OpeningRule } from '../time/opening-hours.js';
/** A city whose time is shown. */
export interface City {
    readonly label: string;
    /** IANA name that the browser knows, or an offset: `UTC+3`. */
    readonly timeZone: string;
    /** When the office there is open, where that is told and certain. */
    readonly hours?: readonly OpeningRule[] | undefined;
}
export declare const citySchema: v.ObjectSchema<{
    readonly label: v.GenericSchema<unknown, string | undefined>;
    readonly timeZone: v.StringSchema<undefined>;
    readonly openingHours: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
}, undefined>;
export declare const clockSchema: v.ObjectSchema<{
    readonly cities: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly label: v.GenericSchema<unknown, string | undefined>;
        readonly timeZone: v.StringSchema<undefined>;
        readonly openingHours: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
/** The cities of a document's `clock`, or of a bare list of cities. */
export declare function readCities(site: SiteDocument): Checked<City>;
/** The `cities` attribute: "Moscow=Europe/Moscow, Europe/London"; and the pieces that name no known zone. */
export declare function parseCities(written: string): {
    cities: City[];
    impossible: string[];
};
