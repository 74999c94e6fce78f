import * as v from 'valibot';
import { isRecord } from '../pointer.js';

// Fields whose members have names of their own. The site document has none, so that these are loaded with the formats that do.

/** An object of any members. */
export const record = v.custom<Readonly<Record<string, unknown>>>(isRecord, 'Expected an object');

/** An object whose members are all of one kind. */
export function recordOf<Output>(
  member: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Readonly<Record<string, Output>>> {
  return v.pipe(
    record,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const members: [key: string, member: Output][] = [];
      for (const [key, value] of Object.entries(dataset.value)) {
        const read = v.safeParse(member, value, { abortEarly: true });
        if (!read.success) {
          const [{ message, path = [] }] = read.issues;
          addIssue({
            message,
            path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }, ...path],
          });
          return NEVER;
        }
        members.push([key, read.output]);
      }
      return Object.fromEntries(members);
    }),
  );
}
