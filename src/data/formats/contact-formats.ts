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
  if (Array.isArray(value)) return value[0] === 'vcard' || value.some(isForeignEntry);
  return isForeignEntry(value);
}

/** jCard is made of lists; the others are objects that bear a mark. No XML that is read holds contacts. */
function isForeignEntry(value: unknown): boolean {
  if (Array.isArray(value)) return value[0] === 'vcard';
  if (!isRecord(value)) return false;
  const isXml = Object.getPrototypeOf(value) !== Object.prototype;
  return isXml || FOREIGN_MEMBERS.some((mark) => Object.hasOwn(value, mark));
}
