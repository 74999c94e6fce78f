import * as v from 'valibot';
import { isoDate } from '../safe/dates.js';
import { plainText } from '../safe/text.js';
import { inAnyLanguage } from './language-map.js';

// The kinds of field that data from strangers has. A missing, `null` or blank one is `undefined`; one of a wrong type
// or an impossible one spoils its entry.

/** What may be left out: `null` and blank text stand for nothing, too. */
export function maybe<Output>(
  schema: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, NonNullable<Output> | undefined> {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => (value === null || value === '' ? undefined : value)),
  );
}

/** Words for a reader. */
export const words = v.pipe(v.string(), v.transform(plainText));

/** Words that may be missing. */
export const text = maybe(words);

/** Words that the document may say in several languages. */
export const wordsInLanguages = inAnyLanguage(plainText);

/** The same where they may be missing. */
export const textInLanguages = maybe(wordsInLanguages);

/** An id; JSON Feed asks readers to take numbers, too. */
export const identifier = maybe(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));

/** An address as it stands; it becomes a link only through `safe/`. */
export const address = maybe(
  v.pipe(
    v.string(),
    v.transform((written) => written.trim()),
  ),
);

/** HTML as it stands; it is drawn only through `safe/`. */
export const html = maybe(v.string());

/** The same where the document may say it in several languages. */
export const htmlInLanguages = maybe(inAnyLanguage((written) => written));

/** A date (`2020-09-23`) or a date-time (RFC 3339) that exists. */
export const existingDate = v.pipe(
  v.string(),
  readAs(isoDate, (written) => `"${written}" is no date that exists`),
);

/** The same where there may be none. */
export const date = v.pipe(
  v.nullish(v.string()),
  v.transform((written) => written?.trim() || undefined),
  v.optional(existingDate),
);

/** What can be made of a text; where nothing can, `complaint` says why. */
export function readAs<Output>(
  read: (written: string) => Output | undefined,
  complaint: (written: string) => string,
): v.RawTransformAction<string, Output> {
  return v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const output = read(dataset.value);
    if (output !== undefined) return output;
    addIssue({ message: complaint(dataset.value) });
    return NEVER;
  });
}

/** One or several, as a list. */
export function list<Output>(item: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output[]> {
  return v.pipe(
    v.nullish(v.union([v.array(item), item]), []),
    v.transform((value): Output[] => (Array.isArray(value) ? value : [value])),
  );
}
