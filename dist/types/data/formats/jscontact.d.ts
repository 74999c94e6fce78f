import { type Checked } from '../check.js';
import { type Contact } from '../contact.js';
import type { Place } from '../site.js';
/** Reads JSContact (RFC 9553): a card, or a list of cards. */
export declare function readJscontact(cards: Place): Checked<Contact>;
