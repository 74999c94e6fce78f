import * as v from 'valibot';
import { type Feed } from '../feed.js';
import { type Place } from '../site.js';
/** An item of JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, and the `section` of an article. */
export declare const jsonFeedItemSchema: v.ObjectSchema<{
    readonly id: v.GenericSchema<unknown, string | undefined>;
    readonly url: v.GenericSchema<unknown, string | undefined>;
    readonly external_url: v.GenericSchema<unknown, string | undefined>;
    readonly title: v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>;
    readonly date_published: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
    readonly date_modified: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
    readonly summary: v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>;
    readonly content_text: v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>;
    readonly content_html: v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>;
    readonly image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
    readonly banner_image: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
    readonly tags: v.SchemaWithFallback<v.GenericSchema<unknown, string[]>, readonly []>;
    readonly section: v.SchemaWithFallback<v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>, undefined>;
}, undefined>;
/** What stands in it around the items. */
export declare const jsonFeedSchema: v.ObjectSchema<{
    readonly title: v.GenericSchema<unknown, NonNullable<import("../words.js").Words> | undefined>;
    readonly home_page_url: v.GenericSchema<unknown, string | undefined>;
    readonly next_url: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
}, undefined>;
/**
 * A JSON Feed document, a bare list of its items, or one item. What has members that JSON Feed does not know may be
 * another format's, unless it says that it is JSON Feed.
 */
export declare function looksLikeJsonFeed(value: unknown): boolean;
/** Reads a JSON Feed 1 or 1.1, a list of its items, or one item. */
export declare function readJsonFeed(found: Place): Promise<Feed>;
