import * as v from 'valibot';
import { safeLink } from '../safe/links.js';
import { check, checkEach, invalid, type Checked } from './check.js';
import {
  address,
  date,
  identifier,
  list,
  maybe,
  text,
  textInLanguages,
  words,
  wordsInLanguages,
} from './fields.js';
import type { Place } from './site.js';
import { joined, type Words } from './words.js';

/** A number or an address to write to, and what it is for. */
export interface Labelled {
  readonly label: Words | undefined;
  readonly value: Words;
}

/** Who to ask, and how. */
export interface Contact {
  readonly id?: string | undefined;
  readonly name?: Words | undefined;
  readonly telephones: readonly Labelled[];
  readonly emails: readonly Labelled[];
  /** The lines of a postal address. */
  readonly address?: Words | undefined;
  /** In words, as https://schema.org/openingHours has them: "Mo-Fr 09:00-17:00". */
  readonly openingHours: readonly Words[];
  /** As https://schema.org/OpeningHoursSpecification has them. */
  readonly openingRules: readonly WrittenRule[];
  /** Zone of the opening hours, where the contact names one. */
  readonly timeZone?: string | undefined;
  /** Absolute and harmless. */
  readonly link?: string | undefined;
}

/** https://schema.org/OpeningHoursSpecification, its parts not yet looked at. */
export interface WrittenRule {
  readonly dayOfWeek: readonly string[];
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validThrough?: string | undefined;
  /** Whether it replaces the others on its dates: https://schema.org/specialOpeningHoursSpecification. */
  readonly special?: boolean;
}

/** Who writes a number as one means its digits. */
const wordsOrNumber = v.union([wordsInLanguages, v.pipe(v.number(), v.transform(String))]);

const labelled = v.union([
  v.pipe(
    maybe(wordsOrNumber),
    v.transform((value) => ({ label: undefined, value })),
  ),
  v.object({ label: textInLanguages, value: v.nullable(wordsOrNumber) }),
]);

/** https://schema.org/PostalAddress, the parts in the order of a letter. */
const postalAddress = v.pipe(
  v.object({
    name: textInLanguages,
    streetAddress: textInLanguages,
    postOfficeBoxNumber: textInLanguages,
    addressLocality: textInLanguages,
    addressRegion: textInLanguages,
    postalCode: maybe(wordsOrNumber),
    addressCountry: maybe(
      v.union([
        wordsInLanguages,
        v.pipe(
          v.object({ name: wordsInLanguages }),
          v.transform(({ name }) => name),
        ),
      ]),
    ),
  }),
  v.transform((parts) =>
    joined(
      [
        parts.name,
        parts.streetAddress,
        parts.postOfficeBoxNumber,
        joined([parts.addressLocality, parts.addressRegion, parts.postalCode].filter(isSaid), ' '),
        parts.addressCountry,
      ].filter(isSaid),
      '\n',
    ),
  ),
);

const openingRule: v.GenericSchema<unknown, WrittenRule> = v.object({
  dayOfWeek: list(words),
  opens: text,
  closes: text,
  validFrom: date,
  validThrough: date,
});

/** The day of a rule that cannot be read: that costs no more than the certainty of when it is open. */
export const UNKNOWN_DAY = '';
const writtenRules = list(v.fallback(openingRule, { dayOfWeek: [UNKNOWN_DAY] }));

/** A contact with the names of https://schema.org/ContactPoint, Organization and Person. */
export const contactSchema = v.object({
  id: identifier,
  name: textInLanguages,
  telephone: list(labelled),
  email: list(labelled),
  address: v.pipe(
    list(v.union([textInLanguages, postalAddress])),
    v.transform((lines) => joined(lines.filter(isSaid), '\n') || undefined),
  ),
  openingHours: list(textInLanguages),
  openingHoursSpecification: writtenRules,
  specialOpeningHoursSpecification: writtenRules,
  timeZone: v.fallback(text, undefined),
  url: address,
});

/** Reads contacts in the site document's own shape. */
export function readContacts(place: Place): Checked<Contact> {
  return checkEach(place, readContact);
}

/** What is left blank is left out. */
interface FoundLabelled {
  readonly label: Words | undefined;
  readonly value: Words | null | undefined;
}

/** What a format finds of a contact: checked for its types, but with links as they were written. */
export interface FoundContact {
  readonly id?: string | undefined;
  readonly name?: Words | undefined;
  readonly telephones?: readonly FoundLabelled[];
  readonly emails?: readonly FoundLabelled[];
  readonly address?: Words | undefined;
  readonly openingHours?: readonly (Words | undefined)[];
  readonly openingRules?: readonly WrittenRule[];
  readonly timeZone?: string | undefined;
  readonly url?: string | undefined;
}

/** The contact that a format found at a place; one that says neither who nor how is an error. */
export function contactOf(found: FoundContact, place: Place): Contact {
  const { id, name, address: postal, openingHours = [], openingRules = [], timeZone, url } = found;
  const contact: Contact = {
    id,
    name,
    telephones: withValue(found.telephones),
    emails: withValue(found.emails),
    address: postal,
    openingHours: openingHours.filter(isSaid),
    openingRules,
    timeZone,
    link: safeLink(url, place.url),
  };
  if (isBlank(contact)) throw invalid(place, place.path, 'it has no name and no way to get in touch');
  return contact;
}

/** Reads a contact with the names of schema.org. */
export function readContact(place: Place): Contact {
  const contact = check(contactSchema, place);
  const special = contact.specialOpeningHoursSpecification.map((rule) => ({ ...rule, special: true }));
  return contactOf(
    {
      ...contact,
      telephones: contact.telephone,
      emails: contact.email,
      openingRules: [...contact.openingHoursSpecification, ...special],
    },
    place,
  );
}

/** Whether there is nothing in a contact to show. */
function isBlank({ name, telephones, emails, address: postal, link }: Contact): boolean {
  return ![name, postal, link, ...telephones, ...emails].some(Boolean);
}

function isSaid(said: Words | null | undefined): said is Words {
  return Boolean(said);
}

function withValue(entries: readonly FoundLabelled[] = []): Labelled[] {
  return entries.filter((entry): entry is Labelled => isSaid(entry.value));
}
