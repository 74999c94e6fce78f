import * as v from 'valibot';
import { exactText } from '../../safe/text.js';
import { checkEach, check, invalid, type Checked } from '../check.js';
import { contactOf, type Contact, type Labelled } from '../contact.js';
import { inLanguage } from '../language-choice.js';
import { isRecord, textUnder } from '../pointer.js';
import type { Place } from '../site.js';
import { shownTelephone } from './tel-uri.js';

/** RFC 7095, section 3.3: name, parameters, type, and one value or several. */
type WrittenProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  value: unknown,
];

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

const cardSchema = v.custom<readonly ['vcard', readonly unknown[]]>(
  (value) => Array.isArray(value) && value[0] === 'vcard' && Array.isArray(value[1]),
  'Expected "vcard" and a list of properties',
);

/** Reads jCard (RFC 7095): a card, or a list of cards. */
export function readJcard(place: Place): Checked<Contact> {
  if (!Array.isArray(place.value))
    throw invalid(place, place.path, 'a jCard is a list that begins with "vcard"');
  return place.value[0] === 'vcard' ? checkEach(place, readCard, [place]) : checkEach(place, readCard);
}

function readCard(place: Place): Contact {
  const [, list] = check(cardSchema, place);
  // One that nobody can read costs itself alone.
  const properties = list.filter(isProperty).map(propertyOf);
  const named = (name: string) => variants(properties, name, place.wanted);
  const [words] = [...named('fn'), ...named('org'), ...named('n')].map(textOf).filter(Boolean);
  return contactOf(
    {
      id: named('uid').map(textOf)[0],
      name: words,
      telephones: named('tel').map(telephoneOf),
      emails: named('email').map((property) => ({ label: undefined, value: textOf(property) })),
      address: named('adr').map(addressOf).find(Boolean),
      url: named('url').map(textOf).find(Boolean),
    },
    place,
  );
}

function isProperty(value: unknown): value is WrittenProperty {
  if (!Array.isArray(value)) return false;
  const [name, parameters, type]: unknown[] = value;
  return typeof name === 'string' && isRecord(parameters) && typeof type === 'string';
}

function propertyOf([name, parameters, , value]: WrittenProperty): Property {
  return { name: name.toLowerCase(), parameters, value };
}

/** The properties of a name; of those that say the same in several languages (`ALTID`, RFC 6350) one. */
function variants(properties: readonly Property[], name: string, wanted: string | undefined): Property[] {
  const found = properties.filter((property) => property.name === name).sort(byPreference);
  const groups = new Map<unknown, Property[]>();
  for (const property of found) {
    const key = property.parameters['altid'] ?? property; // alone
    groups.set(key, [...(groups.get(key) ?? []), property]);
  }
  return [...groups.values()].flatMap((group) => inLanguage(group, languageOf, wanted) ?? []);
}

function byPreference(one: Property, other: Property): number {
  // From 1, the most preferred, to 100.
  const preference = ({ parameters }: Property) => Number.parseInt(textUnder(parameters, 'pref')) || 101;
  return preference(one) - preference(other);
}

function languageOf({ parameters }: Property): string | undefined {
  const { language } = parameters;
  return typeof language === 'string' ? language : undefined;
}

function telephoneOf(property: Property): Labelled {
  const kinds = [property.parameters['type']].flat();
  return { label: kinds.includes('fax') ? 'Fax' : undefined, value: shownTelephone(textOf(property)) };
}

/** RFC 6350, section 6.3.1: post box, extension, street, locality, region, code and country, or a label with all. */
function addressOf({ value, parameters }: Property): string {
  const [box, extension, street, locality, region, code, country] = Array.isArray(value)
    ? value.map(join)
    : [];
  const town = [locality, region, code].filter(Boolean).join(' ');
  const lines = [box, extension, street, town, country].filter(Boolean).join('\n');
  return lines || join(parameters['label']);
}

function textOf({ value }: Property): string {
  return join(value);
}

/** A value that has parts (`n`, `org`) is a list; so is a part that has several. */
function join(value: unknown): string {
  const parts = Array.isArray(value) ? value.flat(2) : [value];
  return exactText(parts.filter((part) => typeof part === 'string' && part !== '').join(' '));
}
