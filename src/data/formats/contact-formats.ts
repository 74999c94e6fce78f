import type { Checked } from '../check.js';
import { readContacts as readOwnContacts, type Contact } from '../contact.js';
import { isRecord } from '../pointer.js';
import type { Place } from '../site.js';

/** Marks of contacts that are written in another way than the site document's own. */
const FOREIGN_MEMBERS = ['@type', '@context', '@graph', 'details'];

/** Reads contacts in the format that is named, else in the one that recognises their shape. */
export function readContacts(
  place: Place | undefined,
  format: string | null,
): Checked<Contact> | Promise<Checked<Contact>> {
  if (place?.value === undefined || place.value === null) return { entries: [], problems: [] };
  if (format === 'site' || (format === null && !looksForeign(place.value))) return readOwnContacts(place);
  return import('./foreign.js').then(({ readForeignContacts }) => readForeignContacts(place, format));
}

function looksForeign(value: unknown): boolean {
  return isJcard(value) || [value].flat().some((entry) => isJcard(entry) || isMarked(entry));
}

/** A jCard is made of lists. */
function isJcard(value: unknown): boolean {
  return Array.isArray(value) && value[0] === 'vcard';
}

/** The others are objects that bear a mark. No XML that is read holds contacts; what it was made into has nothing of its own. */
function isMarked(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isXml = Object.keys(value).length === 0 && Object.getPrototypeOf(value) !== Object.prototype;
  return isXml || FOREIGN_MEMBERS.some((mark) => Object.hasOwn(value, mark));
}
