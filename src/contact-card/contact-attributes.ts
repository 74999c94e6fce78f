import type { Contact } from '../data/contact.js';
import { safeLink } from '../safe/links.js';

/** What an editor wrote on the tag. */
export interface ContactAttributes {
  readonly name: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly href: string | null;
}

const BLANK: Contact = { telephones: [], emails: [], openingHours: [], openingRules: [] };

/** A contact with what was written on the tag in place of the data's. */
export function withAttributes(contact: Contact, written: ContactAttributes, base: string): Contact {
  const telephone = written.telephone?.trim();
  const email = written.email?.trim();
  return {
    ...contact,
    name: written.name?.trim() || contact.name,
    telephones: telephone ? [{ label: undefined, value: telephone }] : contact.telephones,
    emails: email ? [{ label: undefined, value: email }] : contact.emails,
    link: safeLink(written.href, base) ?? contact.link,
  };
}

/** The contact that the attributes alone make; `complete` when it says who and how. */
export function contactInAttributes(
  written: ContactAttributes,
  need: 'complete' | 'partial',
  base: string,
): Contact | undefined {
  const contact = withAttributes(BLANK, written, base);
  const { name, telephones, emails, link } = contact;
  const way = telephones[0] ?? emails[0] ?? link;
  const suffices = need === 'partial' ? (name ?? way) : name && way;
  return suffices ? contact : undefined;
}
