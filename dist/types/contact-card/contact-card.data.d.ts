import type { Checked } from '../data/check.js';
import type { Contact } from '../data/contact.js';
import { type SiteDocument } from '../data/site.js';
/** The contacts of a document, or of a bare list of them. */
export declare function contactsOf(site: SiteDocument, format: string | null): Checked<Contact> | Promise<Checked<Contact>>;
/** Whether a contact says when it is open. */
export declare function hasHours({ openingHours, openingRules }: Contact): boolean;
/** The link that writes to an address; `undefined` for what is none. */
export declare function emailLink(written: string): {
    text: string;
    href: string;
} | undefined;
/** An address as a letterhead has it: without the protocol. */
export declare function shownAddress(link: string): string;
