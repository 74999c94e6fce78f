import type { Contact } from '../data/contact.js';
/** What an editor wrote on the tag. */
export interface ContactAttributes {
    readonly name: string | null;
    readonly telephone: string | null;
    readonly email: string | null;
    readonly href: string | null;
}
/** A contact with what was written on the tag in place of the data's. */
export declare function withAttributes(contact: Contact, written: ContactAttributes, base: string): Contact;
/** The contact that the attributes alone make; `complete` when it says who and how. */
export declare function contactInAttributes(written: ContactAttributes, need: 'complete' | 'partial', base: string): Contact | undefined;
