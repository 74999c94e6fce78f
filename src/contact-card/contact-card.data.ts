import type { Checked } from '../data/check.js';
import { isBlank, type Contact } from '../data/contact.js';
import { readContacts } from '../data/formats/contact-formats.js';
import { memberOf, type SiteDocument } from '../data/site.js';
import { safeLink } from '../safe/links.js';

/** What an editor wrote on the tag. */
export interface ContactAttributes {
  readonly name: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly href: string | null;
}

const BLANK: Contact = {
  id: undefined,
  name: undefined,
  telephones: [],
  emails: [],
  address: undefined,
  openingHours: [],
  openingRules: [],
  timeZone: undefined,
  link: undefined,
};

/** The contacts of a document, or of a bare list of them. */
export function contactsOf(
  site: SiteDocument,
  format: string | null,
): Checked<Contact> | Promise<Checked<Contact>> {
  return readContacts(memberOf(site, 'contacts'), format ?? (site.mapped ? 'site' : null));
}

/** A contact with what was written on the tag in place of the data's. */
export function withAttributes(contact: Contact, written: ContactAttributes, base: string): Contact {
  const telephone = written.telephone?.trim();
  const email = written.email?.trim();
  return {
    ...contact,
    name: written.name?.trim() || contact.name,
    telephones: telephone ? [{ label: undefined, value: telephone }] : contact.telephones,
    emails: email ? [{ label: undefined, value: email }] : contact.emails,
    link: (written.href && safeLink(written.href, base)) || contact.link,
  };
}

/** The contact that the attributes alone make; `complete` when it says who and how. */
export function contactInAttributes(
  written: ContactAttributes,
  need: 'complete' | 'partial',
  base: string,
): Contact | undefined {
  const contact = withAttributes(BLANK, written, base);
  if (isBlank(contact)) return undefined;
  const reachable = contact.telephones.length > 0 || contact.emails.length > 0 || contact.link;
  return need === 'partial' || (contact.name && reachable) ? contact : undefined;
}

/** Whether a contact says when it is open. */
export function hasHours({ openingHours, openingRules }: Contact): boolean {
  return openingHours.length > 0 || openingRules.length > 0;
}

const EMAIL = /^(?:mailto:)?([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+)$/i;

/** The link that writes to an address; `undefined` for what is none. */
export function emailLink(written: string): { text: string; href: string } | undefined {
  const [, address] = EMAIL.exec(written) ?? [];
  if (!address) return undefined;
  return { text: address, href: `mailto:${address.split('@').map(encodeURIComponent).join('@')}` };
}

/** An address as a letterhead has it: without the protocol. */
export function shownAddress(link: string): string {
  return link.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}
