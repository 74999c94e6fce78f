import * as v from 'valibot';
import { NoticeboardError } from './errors.js';
import { checkedFor } from './language-map.js';
import { isRecord, pointerToken } from './pointer.js';
import { entriesOf, type Place } from './site.js';
import { AT_ONCE, byTurns } from './turns.js';

/** The good entries of a list, and why the others were left out. */
export interface Checked<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly NoticeboardError[];
}

/** A stranger's value as a schema has it, or the error that names its bad field. */
export function check<Model>(schema: v.GenericSchema<unknown, Model>, place: Place): Model {
  const { wanted, language, slips, value } = place;
  const slip = (map: object, key: string) => {
    const path = `${place.path}${pathTo(map, value) ?? ''}${pointerToken(key)}`;
    slips?.push(invalid(place, path, 'it is no text in a language'));
  };
  const result = checkedFor({ wanted, language, slip }, () =>
    v.safeParse(schema, value, { abortEarly: true }),
  );
  if (result.success) return result.output;
  const [issue] = result.issues;
  const [field, ...steps] = (issue.path ?? []).map(({ key }) => String(key));
  if (field === undefined) throw invalid(place, place.path, issue.message);
  const path = (place.renamed?.get(field) ?? pointerToken(field)) + steps.map(pointerToken).join('');
  throw invalid(place, place.path + path, issue.message);
}

/** JSON Pointer of something in a value. */
function pathTo(wanted: object, value: unknown): string | undefined {
  if (value === wanted) return '';
  if (!isRecord(value) && !Array.isArray(value)) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const path = pathTo(wanted, child);
    if (path !== undefined) return pointerToken(key) + path;
  }
  return undefined;
}

/** The error for a bad value at `path`. */
export function invalid(place: Place, path: string, what: string): NoticeboardError {
  const message = `${path === '' ? 'The document' : `"${path}"`} in ${place.url} is not what is read here: ${what}.`;
  return new NoticeboardError('invalid', message, { url: place.url, path });
}

/** No element shows more, and a hostile list must not keep the page busy. */
export const MOST_ENTRIES = 10_000;

/**
 * Reads a list entry by entry, so that a bad one costs itself alone. A list of nothing but bad ones is an error. What is
 * beyond the first 10,000 is not read.
 * @param found the entries, where they do not simply stand in the list
 */
export function checkEach<Entry>(
  place: Place,
  read: (entry: Place) => Entry,
  found: readonly Place[] = entriesOf(place, MOST_ENTRIES),
): Checked<Entry> {
  const steps = checking(place, read, found);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in turns with the page, for a list that may be long. */
export async function checkInTurns<Entry>(
  place: Place,
  read: (entry: Place) => Entry,
): Promise<Checked<Entry>> {
  const steps = checking(place, read, entriesOf(place, MOST_ENTRIES));
  const pagesTurn = byTurns();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const turn = pagesTurn();
    if (turn) await turn;
  }
}

/** Of a long list it stops before every entry. */
function* checking<Entry>(
  place: Place,
  read: (entry: Place) => Entry,
  found: readonly Place[],
): Generator<undefined, Checked<Entry>> {
  const entries: Entry[] = [];
  const problems: NoticeboardError[] = [];
  for (const entry of found.slice(0, MOST_ENTRIES)) {
    if (found.length > AT_ONCE) yield;
    try {
      entries.push(read(entry));
    } catch (error) {
      if (!(error instanceof NoticeboardError)) throw error;
      problems.push(error);
    }
  }
  const [first] = problems;
  if (first && entries.length === 0) throw first;
  if (Array.isArray(place.value) && place.value.length > MOST_ENTRIES) problems.unshift(tooMany(place));
  return { entries, problems };
}

function tooMany({ url, path }: Place): NoticeboardError {
  const message = `Only the first ${MOST_ENTRIES} entries of "${path}" in ${url} are read: let the endpoint give fewer.`;
  return new NoticeboardError('too-large', message, { url, path });
}
