import * as v from 'valibot';
import { type Checked } from '../data/check.js';
import { type SiteDocument } from '../data/site.js';
/** A city whose time is shown. */
export interface City {
    readonly label: string;
    /** IANA name that the browser knows. */
    readonly timeZone: string;
}
export declare const citySchema: v.ObjectSchema<{
    readonly label: v.GenericSchema<unknown, string | undefined>;
    readonly timeZone: v.StringSchema<undefined>;
}, undefined>;
export declare const clockSchema: v.ObjectSchema<{
    readonly cities: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly label: v.GenericSchema<unknown, string | undefined>;
        readonly timeZone: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
/** The cities of a document's `clock`, or of a bare list of cities. */
export declare function readCities(site: SiteDocument): Checked<City>;
/** The `cities` attribute: "Moscow=Europe/Moscow, Europe/London"; and the pieces that name no known zone. */
export declare function parseCities(list: string): {
    cities: City[];
    impossible: string[];
};
