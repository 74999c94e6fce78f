import { MOST_ENTRIES } from './check.js';
import { isRecord, pointerToken } from './pointer.js';
import { childOf, entriesOf, type Place } from './site.js';

/** Where an element's field is found in a foreign entry: the steps from the entry to it. */
type Mapping = ReadonlyMap<string, readonly string[]>;

/** A list is known by its first entries. */
const ENTRIES_LOOKED_AT = 10;

const NAME = /^[a-z]\w*$/i;

/**
 * Reads the `fields` attribute (`title: headline.text; date: meta.when; url: links.0.href`) and gives what entries with
 * other names are read through: each gets the named fields beside its own. `undefined` for what is no such list.
 */
export function mapper(text: string): ((place: Place) => Place) | undefined {
  const mapping = parseMapping(text);
  return mapping && ((place) => mapped(place, mapping));
}

function parseMapping(text: string): Mapping | undefined {
  const pairs = pairsIn(text);
  if (pairs.length === 0 || !pairs.every(([name, path]) => NAME.test(name) && path !== '')) return undefined;
  return new Map(pairs.map(([name, path]) => [name, stepsOf(path)]));
}

function pairsIn(text: string): [name: string, path: string][] {
  const pieces = text.split(';').filter((piece) => piece.trim() !== '');
  return pieces.map((piece) => {
    const [name = '', ...path] = piece.split(':');
    return [name.trim(), path.join(':').trim()];
  });
}

/** A path with dots, or a JSON Pointer (RFC 6901) for names that have dots themselves. */
function stepsOf(path: string): string[] {
  if (!path.startsWith('/')) return path.split('.').map((step) => step.trim());
  const tokens = path.slice(1).split('/');
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function mapped(place: Place, mapping: Mapping): Place {
  const renamed = new Map([...mapping].map(([name, steps]) => [name, steps.map(pointerToken).join('')]));
  const list = listAround(place, mapping);
  if (list !== undefined && isRecord(place.value)) {
    return {
      ...place,
      value: { ...place.value, [list]: mapped(childOf(place, list), mapping).value },
      renamed,
    };
  }
  const entries = entriesOf(place, MOST_ENTRIES + 1).map((entry) => mappedEntry(entry, mapping));
  return {
    ...place,
    value: Array.isArray(place.value) || entries.length > 1 ? entries : entries[0],
    renamed,
  };
}

/** The list in what a server has put around it: an object with none of the fields itself, but with entries that have. */
function listAround(place: Place, mapping: Mapping): string | undefined {
  if (!isRecord(place.value) || hasFields(place, mapping)) return undefined;
  return Object.keys(place.value).find((key) => {
    const list = childOf(place, key);
    return (
      Array.isArray(list.value) &&
      entriesOf(list, ENTRIES_LOOKED_AT).some((entry) => hasFields(entry, mapping))
    );
  });
}

function hasFields(entry: Place, mapping: Mapping): boolean {
  return [...mapping.values()].some((steps) => steps.reduce(childOf, entry).value !== undefined);
}

function mappedEntry(entry: Place, mapping: Mapping): unknown {
  if (!isRecord(entry.value)) return entry.value;
  const fields = [...mapping].map(([name, steps]) => [name, steps.reduce(childOf, entry).value]);
  return { ...entry.value, ...Object.fromEntries(fields) };
}
