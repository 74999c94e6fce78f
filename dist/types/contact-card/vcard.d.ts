import type { Contact } from '../data/contact.js';
/**
 * A contact as a vCard file. Version 3.0 (RFC 2426) in UTF-8, since address books garble the letters of a 4.0 file more
 * often than they lack a feature of 3.0.
 */
export declare function vcardOf(contact: Contact): string;
/** A name that every file system takes. */
export declare function vcardFileName(contact: Contact): string;
