import type { Checked } from '../data/check.js';
import type { Contact } from '../data/contact.js';
import { readContacts } from '../data/formats/contact-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { MOST_LETTERS, type LinkedPiece } from './telephone.js';

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
const EMAIL =
  /(?:mailto:)?([^\s@<>"(),;/]+@[^\s@<>"(),;?/]+\.[^\s@<>"(),;?/]*[^\s@<>"(),;?/.])(?:\?[^\s<>"]*)?/i;

/** Cuts a written entry into addresses, each with the link that writes to it, and the words between. */
export function emailPieces(written: string): LinkedPiece[] {
  if (written.length > MOST_LETTERS) return [{ text: written }];
  return written
    .split(EMAIL)
    .map((text, index) => (index % 2 ? { text, href: emailLink(text) } : { text }))
    .filter(({ text }) => text !== '');
}

function emailLink(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** An address as a letterhead has it: without the protocol. */
export function shownAddress(link: string): string {
  return link.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}
