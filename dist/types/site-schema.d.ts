import * as v from 'valibot';
export { textOrMap } from './data/language-map.js';
/**
 * The site document as a whole. The build makes the JSON Schema of it that is shipped as `site.schema.json`; no bundle
 * holds it, since each element checks its own member, entry by entry.
 */
export declare const siteSchema: v.ObjectSchema<{
    readonly timeZone: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly language: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly now: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly clock: v.NullishSchema<v.ObjectSchema<{
        readonly cities: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly label: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
            readonly timeZone: v.StringSchema<undefined>;
            readonly openingHours: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly incidents: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly id: v.GenericSchema<unknown, string | undefined>;
        readonly since: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>;
        readonly event: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly note: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly url: v.GenericSchema<unknown, string | undefined>;
        readonly timeZone: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly contacts: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly id: v.GenericSchema<unknown, string | undefined>;
        readonly name: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly telephone: v.GenericSchema<unknown, ({
            label: undefined;
            value: NonNullable<import("./data/words.js").Words> | undefined;
        } | {
            label: NonNullable<import("./data/words.js").Words> | undefined;
            value: import("./data/words.js").Words | null;
        })[]>;
        readonly email: v.GenericSchema<unknown, ({
            label: undefined;
            value: NonNullable<import("./data/words.js").Words> | undefined;
        } | {
            label: NonNullable<import("./data/words.js").Words> | undefined;
            value: import("./data/words.js").Words | null;
        })[]>;
        readonly address: v.SchemaWithPipe<readonly [v.GenericSchema<unknown, (string | import("./data/words.js").ForeignWords | undefined)[]>, v.TransformAction<(string | import("./data/words.js").ForeignWords | undefined)[], import("./data/words.js").Words | undefined>]>;
        readonly openingHours: v.GenericSchema<unknown, (NonNullable<import("./data/words.js").Words> | undefined)[]>;
        readonly openingHoursSpecification: v.GenericSchema<unknown, import("./data/contact.js").WrittenRule[]>;
        readonly specialOpeningHoursSpecification: v.GenericSchema<unknown, import("./data/contact.js").WrittenRule[]>;
        readonly timeZone: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
        readonly url: v.GenericSchema<unknown, string | undefined>;
    }, undefined>, undefined>, undefined>;
    readonly news: v.NullishSchema<v.ObjectSchema<{
        readonly items: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly id: v.GenericSchema<unknown, string | undefined>;
            readonly url: v.GenericSchema<unknown, string | undefined>;
            readonly external_url: v.GenericSchema<unknown, string | undefined>;
            readonly title: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
            readonly date_published: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
            readonly date_modified: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
            readonly summary: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
            readonly content_text: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
            readonly content_html: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
            readonly image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
            readonly banner_image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
            readonly tags: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
            readonly section: v.SchemaWithFallback<v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly title: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly home_page_url: v.GenericSchema<unknown, string | undefined>;
        readonly next_url: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
        readonly version: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly language: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly articles: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly id: v.GenericSchema<unknown, string | undefined>;
        readonly url: v.GenericSchema<unknown, string | undefined>;
        readonly external_url: v.GenericSchema<unknown, string | undefined>;
        readonly title: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly date_published: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
        readonly date_modified: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
        readonly summary: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly content_text: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly content_html: v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>;
        readonly image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
        readonly banner_image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
        readonly tags: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
        readonly section: v.SchemaWithFallback<v.GenericSchema<unknown, NonNullable<import("./data/words.js").Words> | undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
