import type { Checked } from '../check.js';
import { type Contact } from '../contact.js';
import type { Place } from '../site.js';
/** Reads contacts in the format that is named, else in the one that recognises their shape. */
export declare function readContacts(place: Place | undefined, format: string | null): Checked<Contact> | Promise<Checked<Contact>>;
