import * as v from 'valibot';
import { NoticeboardError } from './errors.js';
import { pointerToken } from './pointer.js';
import { entriesOf, type Place } from './site.js';

/** The good entries of a list, and why the others were left out. */
export interface Checked<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly NoticeboardError[];
}

/** A stranger's value as a schema has it, or the error that names its bad field. */
export function check<Model>(schema: v.GenericSchema<unknown, Model>, place: Place): Model {
  const result = v.safeParse(schema, place.value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = place.path + (issue.path ?? []).map(({ key }) => pointerToken(String(key))).join('');
  throw invalid(place, path, issue.message);
}

/** The error for a bad value at `path`. */
export function invalid(place: Place, path: string, what: string): NoticeboardError {
  const message = `${path === '' ? 'The document' : `"${path}"`} in ${place.url} is not what is read here: ${what}.`;
  return new NoticeboardError('invalid', message, { url: place.url, path });
}

/** Reads a list entry by entry, so that a bad one costs itself alone. A list of nothing but bad ones is an error. */
export function checkEach<Entry>(place: Place, read: (entry: Place) => Entry): Checked<Entry> {
  const entries: Entry[] = [];
  const problems: NoticeboardError[] = [];
  for (const entry of entriesOf(place)) {
    try {
      entries.push(read(entry));
    } catch (error) {
      if (!(error instanceof NoticeboardError)) throw error;
      problems.push(error);
    }
  }
  const [first] = problems;
  if (first && entries.length === 0) throw first;
  return { entries, problems };
}
