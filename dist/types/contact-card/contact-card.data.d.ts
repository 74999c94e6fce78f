import type { Checked } from '../data/check.js';
import { type Contact } from '../data/contact.js';
import { type SiteDocument } from '../data/site.js';
/** What an editor wrote on the tag. */
export interface ContactAttributes {
    readonly name: string | null;
    readonly telephone: string | null;
    readonly email: string | null;
    readonly href: string | null;
}
/** The contacts of a document, or of a bare list of them. */
export declare function contactsOf(site: SiteDocument, format: string | null): Checked<Contact> | Promise<Checked<Contact>>;
/** A contact with what was written on the tag in place of the data's. */
export declare function withAttributes(contact: Contact, written: ContactAttributes, base: string): Contact;
/** The contact that the attributes alone make; `complete` when it says who and how. */
export declare function contactInAttributes(written: ContactAttributes, need: 'complete' | 'partial', base: string): Contact | undefined;
/** Whether a contact says when it is open. */
export declare function hasHours({ openingHours, openingRules }: Contact): boolean;
/** The link that writes to an address; `undefined` for what is none. */
export declare function emailLink(written: string): {
    text: string;
    href: string;
} | undefined;
/** An address as a letterhead has it: without the protocol. */
export declare function shownAddress(link: string): string;
