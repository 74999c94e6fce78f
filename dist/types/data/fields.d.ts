import * as v from 'valibot';
/** What may be left out: `null` and blank text stand for nothing, too. */
export declare function maybe<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, NonNullable<Output> | undefined>;
/** Words for a reader. */
export declare const words: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>]>;
/** Words that may be missing. */
export declare const text: v.GenericSchema<unknown, string | undefined>;
/** Words that the document may say in several languages. */
export declare const wordsInLanguages: v.GenericSchema<unknown, import("./words.js").Words>;
/** The same where they may be missing. */
export declare const textInLanguages: v.GenericSchema<unknown, NonNullable<import("./words.js").Words> | undefined>;
/** An id; JSON Feed asks readers to take numbers, too. */
export declare const identifier: v.GenericSchema<unknown, string | undefined>;
/** An address as it stands; it becomes a link only through `safe/`. */
export declare const address: v.GenericSchema<unknown, string | undefined>;
/** HTML as it stands; it is drawn only through `safe/`. */
export declare const html: v.GenericSchema<unknown, string | undefined>;
/** The same where the document may say it in several languages. */
export declare const htmlInLanguages: v.GenericSchema<unknown, NonNullable<import("./words.js").Words> | undefined>;
/** A date (`2020-09-23`) or a date-time (RFC 3339) that exists. */
export declare const existingDate: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>;
/** The same where there may be none. */
export declare const date: v.SchemaWithPipe<readonly [v.NullishSchema<v.StringSchema<undefined>, undefined>, v.TransformAction<string | null | undefined, string | undefined>, v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RawTransformAction<string, string>]>, undefined>]>;
/** What can be made of a text; where nothing can, `complaint` says why. */
export declare function readAs<Output>(read: (written: string) => Output | undefined, complaint: (written: string) => string): v.RawTransformAction<string, Output>;
/** One or several, as a list. */
export declare function list<Output>(item: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output[]>;
