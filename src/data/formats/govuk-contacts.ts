import * as v from 'valibot';
import { textOfHtml } from '../../safe/html-text.js';
import { check, checkEach, invalid, type Checked } from '../check.js';
import { contactOf, type Contact, type Labelled } from '../contact.js';
import { address, identifier, list, text } from '../fields.js';
import { isRecord } from '../pointer.js';
import { childOf, entriesOf, type Place } from '../site.js';
import { recordOf } from './records.js';

/** A number with its variants; what was not filled in is '', a blank line, or `null`. */
const number = v.object({
  title: text,
  number: text,
  textphone: text,
  international_phone: text,
  fax: text,
  open_hours: text,
  // in content blocks
  label: text,
  telephone_number: text,
  type: text,
});
const email = v.object({ title: text, email: text, email_address: text });
const postal = v.object({
  title: text,
  street_address: text,
  locality: text,
  region: text,
  postal_code: text,
  world_location: text,
  country: text,
});
const telephones = v.object({
  telephone_numbers: listOrMap(number),
  opening_hours: v.fallback(v.nullish(v.object({ value: text })), undefined),
});

const itemSchema = v.object({
  content_id: identifier,
  title: text,
  base_path: address,
  web_url: v.fallback(address, undefined),
  details: v.object({
    title: text,
    order: v.fallback(list(v.string()), []),
    phone_numbers: listOrMap(number),
    telephones: listOrMap(telephones),
    email_addresses: listOrMap(email),
    post_addresses: listOrMap(postal),
    addresses: listOrMap(postal),
  }),
});

type PhoneNumber = v.InferOutput<typeof number>;
type Postal = v.InferOutput<typeof postal>;

/**
 * Reads contacts of GOV.UK, https://docs.publishing.service.gov.uk/content-schemas.html: contact pages, content blocks,
 * and the contacts that worldwide offices and organisations link to.
 */
export function readGovukContacts(place: Place): Checked<Contact> {
  const linked = entriesOf(place).flatMap((item) => contactsLinkedFrom(item));
  return checkEach(place, readItem, linked);
}

function contactsLinkedFrom(item: Place): Place[] {
  const links = childOf(item, 'links');
  const names = isRecord(links.value) ? Object.keys(links.value) : [];
  const contacts = names
    .filter((name) => /contact/.test(name))
    .flatMap((name) => entriesOf(childOf(links, name)))
    .filter(({ value }) => isRecord(value));
  return contacts.length > 0 ? contacts : [item];
}

function readItem(place: Place): Contact {
  const { details, ...item } = check(itemSchema, place);
  const numbers = [
    ...details.phone_numbers,
    ...details.telephones.flatMap((group) => group.telephone_numbers),
  ];
  const hours = [
    ...numbers.map(({ open_hours: hoursOfOne }) => hoursOfOne && textOfHtml(hoursOfOne)),
    ...details.telephones.map((group) => group.opening_hours?.value),
  ];
  const postals = [...details.post_addresses, ...details.addresses].map(linesOf);
  if (numbers.length + details.email_addresses.length + postals.length === 0) {
    throw invalid(place, `${place.path}/details`, 'it has no way to get in touch');
  }
  return contactOf(
    {
      id: item.content_id ?? item.base_path,
      name: details.title ?? item.title,
      telephones: numbers.flatMap(numbersIn),
      emails: details.email_addresses.map(({ title, email: own, email_address: other }) => ({
        label: named(title),
        value: (own ?? other ?? '').trim(),
      })),
      address: postals.find((lines) => lines.includes('\n')),
      openingHours: hours.flatMap((line) => line ?? []),
      url: item.web_url ?? item.base_path,
    },
    place,
  );
}

function numbersIn(entry: PhoneNumber): Labelled[] {
  const label = named(entry.title ?? entry.label);
  const kinds: [label: string | undefined, value: string | undefined][] = [
    [label, entry.number ?? entry.telephone_number],
    ['Textphone', entry.textphone],
    [label, entry.international_phone],
    ['Fax', entry.fax],
  ];
  return kinds.flatMap(([kind, value]) => (value ? [{ label: kind, value }] : []));
}

/** What a line is for, where it is not headed so already; the colon comes with the label. */
function named(title: string | undefined): string | undefined {
  return title && /^(?:tele)?phone$/i.test(title) ? undefined : title?.replace(/[.:]$/, '');
}

function linesOf(place: Postal): string {
  const street = place.street_address?.split(/\r?\n/) ?? [];
  const town = [place.locality, place.region, place.postal_code].filter(Boolean).join(' ');
  const lines = [place.title, ...street, town, place.world_location ?? place.country];
  return lines
    .map((line) => line?.trim())
    .filter(Boolean)
    .join('\n');
}

/** Contact pages have lists; content blocks have objects, under names of their own. */
function listOrMap<Output>(entry: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output[]> {
  return v.pipe(
    v.nullish(v.union([v.array(entry), recordOf(entry)]), []),
    v.transform((value) => (Array.isArray(value) ? value : Object.values(value))),
  );
}
