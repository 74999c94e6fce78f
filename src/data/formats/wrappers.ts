import { invalid } from '../check.js';
import { isRecord } from '../pointer.js';
import { childOf, type Place } from '../site.js';
import { hasOrdinaryWords } from './ordinary-names.js';

/** Where servers put a list. */
const LISTS = [
  ...['items', 'posts', 'results', 'data', 'entries', 'news', 'articles', 'records', 'value', 'list', 'rows'],
  ...['docs', 'nodes', 'edges', 'hits', 'features'],
];
/** Where some put all that they have to say, the list among it. */
const ANSWERS = ['response', 'result', 'data'];
/** Where they put the address of what comes after it. */
const NEXT = [
  ...['next_url', 'next', 'next_page_url', 'nextLink', '@odata.nextLink'],
  ...['links.next', 'links.next.href', '_links.next.href', 'paging.next'],
];

/** The list in what a server has put around it, or the entries by their ids; an entry that stands alone is its own list. */
export function listIn(place: Place): Place {
  const { value } = place;
  if (!isRecord(value)) return place;
  const embedded = childOf(place, '_embedded'); // HAL, https://stateless.group/hal_specification.html
  const around = isRecord(embedded.value) ? embedded : place;
  const known = LISTS.find((key) => Array.isArray(childOf(around, key).value));
  if (known !== undefined) return childOf(around, known);
  const items = childOf(place, 'items');
  if (isMapOfEntries(items.value)) return items;
  if (around === place && hasOrdinaryWords(value)) return place;
  const answer = ANSWERS.map((key) => childOf(place, key)).find((inner) => isRecord(inner.value));
  if (answer) return listIn(answer);
  const others = Object.keys(Object(around.value)).map((key) => childOf(around, key));
  const other = others.find((inner) => isListOfObjects(inner.value)) ?? others.find(isAroundList);
  if (other) return listIn(other);
  const map = [place, ...others].find((inner) => isMapOfEntries(inner.value));
  if (map) return map;
  throw invalid(
    place,
    place.path,
    'it has no list of entries with ordinary names (title, date, summary, url): name the list after # in src, and other names in fields',
  );
}

/** The entries of such a list, where they stand under their ids: PHP writes a list that has lost some in this way, too. */
export function entriesByIds(list: Place): Place[] | undefined {
  if (!isMapOfEntries(list.value)) return undefined;
  return Object.entries(list.value).map(([key, value]) => ({
    ...childOf(list, key),
    value: isRecord(value) ? { slug: key, ...value } : value,
  }));
}

/** One alone may be anything, but under a number it is an entry. */
function isMapOfEntries(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || hasOrdinaryWords(value)) return false;
  const [first = '', ...others] = Object.keys(value);
  return (others.length > 0 || /\d/.test(first)) && Object.values(value).every(hasOrdinaryWords);
}

/** GraphQL's connections, and the hits of a search, are in an object of their own. */
function isAroundList(place: Place): boolean {
  return isRecord(place.value) && LISTS.some((key) => isListOfObjects(childOf(place, key).value));
}

/** The address of what comes after a list. */
export function nextOf(place: Place): string | undefined {
  return NEXT.map((path) => addressAt(place, path)).find((found) => found !== undefined);
}

function addressAt(place: Place, path: string): string | undefined {
  const whole = childOf(place, path).value; // "@odata.nextLink" has a dot of its own
  const value = typeof whole === 'string' ? whole : path.split('.').reduce(childOf, place).value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isRecord);
}
