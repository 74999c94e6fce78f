import type { Checked } from '../data/check.js';
import type { Contact } from '../data/contact.js';
import { readContacts } from '../data/formats/contact-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import type { LinkedPiece } from './telephone.js';

/** The contacts of a document, or of a bare list of them. */
export function contactsOf(
  site: SiteDocument,
  format: string | null,
): Checked<Contact> | Promise<Checked<Contact>> {
  return readContacts(memberOf(site, 'contacts'), format ?? (site.mapped ? 'site' : null));
}

/** Whether a contact says when it is open. */
export function hasHours({ openingHours, openingRules }: Contact): boolean {
  return [...openingHours, ...openingRules].length > 0;
}

/** What a link has after a question mark fills the letter, and is no part of the address. */
const EMAIL = /^(?:mailto:)?([^\s@<>"]+@[^\s@<>"?]+\.[^\s@<>"?]+)(?:\?.*)?$/i;

/** An entry as the link that writes to its address; as it is, where it is none. */
export function emailPieces(written: string): LinkedPiece[] {
  const [, address] = EMAIL.exec(written) ?? [];
  if (!address) return [{ text: written }];
  return [{ text: address, href: `mailto:${encodeURIComponent(address).replace('%40', '@')}` }];
}

/** An address as a letterhead has it: without the protocol. */
export function shownAddress(link: string): string {
  return link.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}
