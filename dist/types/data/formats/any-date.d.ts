import * as v from 'valibot';
/** A date as feeds and systems write it: RFC 3339, RFC 5322, or Unix time in seconds or milliseconds. */
export declare const anyDate: v.SchemaWithPipe<readonly [v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], undefined>, undefined>, v.RawTransformAction<string | number | null | undefined, string | undefined>]>;
