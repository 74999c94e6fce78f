import { invalid } from '../check.js';
import { isRecord } from '../pointer.js';
import { childOf, type Place } from '../site.js';
import { hasOrdinaryWords } from './ordinary-names.js';

/** Where servers put a list. */
const LISTS = [
  ...['items', 'posts', 'results', 'data', 'entries', 'news', 'articles', 'records', 'value', 'list', 'rows'],
  ...['docs'],
];
/** Where some put all that they have to say, the list among it. */
const ANSWERS = ['response', 'result', 'data'];
/** Where they put the address of what comes after it. */
const NEXT = [
  ...['next_url', 'next', 'next_page_url', 'nextLink', '@odata.nextLink'],
  ...['links.next', 'links.next.href', '_links.next.href', 'paging.next'],
];

/** The list in what a server has put around it; an entry that stands alone is its own list. */
export function listIn(place: Place): Place {
  const { value } = place;
  if (!isRecord(value)) return place;
  const embedded = childOf(place, '_embedded'); // HAL, https://stateless.group/hal_specification.html
  const around = isRecord(embedded.value) ? embedded : place;
  const known = LISTS.find((key) => Array.isArray(childOf(around, key).value));
  if (known !== undefined) return childOf(around, known);
  if (around === place && hasOrdinaryWords(value)) return place;
  const answer = ANSWERS.map((key) => childOf(place, key)).find((inner) => isRecord(inner.value));
  if (answer) return listIn(answer);
  const other = Object.keys(Object(around.value)).find((key) => isListOfObjects(childOf(around, key).value));
  if (other !== undefined) return childOf(around, other);
  throw invalid(
    place,
    place.path,
    'it has no list of entries with ordinary names (title, date, summary, url): name the list after # in src, and other names in fields',
  );
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
