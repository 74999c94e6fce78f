import { type Checked } from '../check.js';
import { type Contact } from '../contact.js';
import type { Place } from '../site.js';
/** Reads jCard (RFC 7095): a card, or a list of cards. */
export declare function readJcard(place: Place): Checked<Contact>;
