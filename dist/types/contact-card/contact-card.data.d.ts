import type { Checked } from '../data/check.js';
import type { Contact } from '../data/contact.js';
import { type SiteDocument } from '../data/site.js';
import { type LinkedPiece } from './telephone.js';
/** The contacts of a document, or of a bare list of them. */
export declare function contactsOf(site: SiteDocument, format: string | null): Checked<Contact> | Promise<Checked<Contact>>;
/** Whether a contact says when it is open. */
export declare function hasHours({ openingHours, openingRules }: Contact): boolean;
/** Cuts a written entry into addresses, each with the link that writes to it, and the words between. */
export declare function emailPieces(written: string): LinkedPiece[];
/** An address as a letterhead has it: without the protocol. */
export declare function shownAddress(link: string): string;
