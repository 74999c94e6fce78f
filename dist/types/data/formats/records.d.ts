import * as v from 'valibot';
/** An object of any members. */
export declare const record: v.CustomSchema<Readonly<Record<string, unknown>>, v.ErrorMessage<v.CustomIssue> | undefined>;
/** An object whose members are all of one kind. */
export declare function recordOf<Output>(member: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Readonly<Record<string, Output>>>;
