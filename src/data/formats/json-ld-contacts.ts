import { checkEach, invalid, type Checked } from '../check.js';
import { readContact, type Contact } from '../contact.js';
import type { Place } from '../site.js';
import {
  addressAt,
  childrenUnder,
  nodeOf,
  nodesUnder,
  resolver,
  rootNodes,
  wordsAt,
  type Node,
} from './json-ld.js';

/** How to get in touch; who has none of these is no contact. */
const WAYS = [
  'telephone',
  'email',
  'address',
  'contactpoint',
  'contactpoints',
  'openinghours',
  'openinghoursspecification',
];

/** Where a document about something else names who is behind it. */
const AROUND = ['publisher', 'mainentity', 'about', 'provider'];

/**
 * Reads organisations, persons and contact points: https://schema.org/Organization. An organisation's own numbers make
 * one contact, each of its contact points another, since they stand for departments.
 */
export function readJsonLdContacts(place: Place): Checked<Contact> {
  const roots = rootNodes(place);
  const resolve = resolver(roots);
  const around = (node: Node) => (hasWays(node) ? [] : AROUND.filter((key) => node.get(key) !== undefined));
  const found = nodesUnder(roots, around, resolve)
    .map(({ node }) => node)
    .filter(hasWays);
  if (found.length === 0 && roots.length > 0)
    throw invalid(place, place.path, 'there is no contact in its graph');
  const contacts = found.flatMap((node) => [node, ...contactPoints(node).map(resolve)]);
  const places = contacts.filter(saysHow).map((node) => node.place);
  return checkEach(place, readNode, places);
}

function readNode(place: Place): Contact {
  const node = nodeOf(place);
  if (!node) throw invalid(place, place.path, 'it is no object');
  const value = {
    id: addressAt(node, '@id', 'identifier'),
    name: wordsAt(node, 'name', 'legalname', 'contacttype') ?? personName(node),
    telephone: textsAt(node, 'telephone'),
    email: textsAt(node, 'email').map((written) =>
      typeof written === 'string' ? written.replace(/^mailto:/i, '') : written,
    ),
    address: addressOf(node),
    openingHours: textsAt(node, 'openinghours'),
    openingHoursSpecification: rulesAt(node, 'openinghoursspecification', 'hoursavailable'),
    specialOpeningHoursSpecification: rulesAt(node, 'specialopeninghoursspecification'),
    url: addressAt(node, 'url', 'sameas'),
  };
  return readContact({ ...place, value });
}

function contactPoints(node: Node): Node[] {
  return ['contactpoint', 'contactpoints'].flatMap((key) => childrenUnder(node, key));
}

function hasWays(node: Node): boolean {
  return WAYS.some((key) => node.get(key) !== undefined) || node.types.includes('contactpoint');
}

/** An organisation may have no more than its contact points. */
function saysHow(node: Node): boolean {
  if (contactPoints(node).length === 0) return true;
  return ['telephone', 'email', 'address'].some((key) => wordsAt(node, key) !== undefined);
}

function personName(node: Node): string | undefined {
  const parts = ['honorificprefix', 'givenname', 'familyname'].map((key) => wordsAt(node, key));
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}

function textsAt(node: Node, key: string): unknown[] {
  const value = node.get(key)?.value;
  return [value].flat().filter((written) => written !== undefined && written !== null);
}

/** schema.org/PostalAddress with its names as they are written there. */
function addressOf(node: Node): unknown {
  const [postal] = childrenUnder(node, 'address');
  if (!postal) return wordsAt(node, 'address');
  const parts = {
    streetAddress: wordsAt(postal, 'streetaddress'),
    postOfficeBoxNumber: wordsAt(postal, 'postofficeboxnumber'),
    addressLocality: wordsAt(postal, 'addresslocality'),
    addressRegion: wordsAt(postal, 'addressregion'),
    postalCode: wordsAt(postal, 'postalcode'),
    addressCountry: wordsAt(postal, 'addresscountry'),
  };
  return Object.values(parts).some((part) => part !== undefined) ? parts : undefined;
}

function rulesAt(node: Node, ...keys: string[]): unknown[] {
  return keys
    .flatMap((key) => childrenUnder(node, key))
    .map((rule) => ({
      dayOfWeek: rule.get('dayofweek')?.value,
      opens: wordsAt(rule, 'opens'),
      closes: wordsAt(rule, 'closes'),
      validFrom: wordsAt(rule, 'validfrom'),
      validThrough: wordsAt(rule, 'validthrough'),
    }));
}
