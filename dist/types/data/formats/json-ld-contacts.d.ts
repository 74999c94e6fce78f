import { type Checked } from '../check.js';
import { type Contact } from '../contact.js';
import type { Place } from '../site.js';
/**
 * Reads organisations, persons and contact points: https://schema.org/Organization. An organisation's own numbers make
 * one contact, each of its contact points another, since they stand for departments.
 */
export declare function readJsonLdContacts(place: Place): Checked<Contact>;
