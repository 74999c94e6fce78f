import { checkEach, invalid, type Checked } from '../check.js';
import { readContact, type Contact } from '../contact.js';
import type { Place } from '../site.js';
import {
  addressAt,
  childrenUnder,
  literalOf,
  namesAt,
  nodesUnder,
  rootNodes,
  wordsAt,
  type Node,
} from './json-ld.js';
import { shownTelephone } from './tel-uri.js';

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
  const around = (node: Node) => (hasWays(node) ? [] : AROUND.filter((key) => node.get(key) !== undefined));
  const found = nodesUnder(roots, around)
    .map(({ node }) => node)
    .filter(hasWays);
  if (found.length === 0 && roots.length > 0)
    throw invalid(place, place.path, 'there is no contact in its graph');
  const contacts = found.flatMap((node) => [node, ...contactPoints(node)]).filter(saysHow);
  const nodes = new Map(contacts.map((node) => [node.place, node]));
  return checkEach(place, (entry) => readNode(entry, nodes.get(entry)), [...nodes.keys()]);
}

function readNode(place: Place, node: Node | undefined): Contact {
  if (!node) throw invalid(place, place.path, 'it is no object');
  const value = {
    id: addressAt(node, '@id', 'identifier'),
    name: wordsAt(node, 'name', 'legalname', 'contacttype') ?? personName(node),
    telephone: textsAt(node, 'telephone').map((written) =>
      typeof written === 'string' ? shownTelephone(written) : written,
    ),
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
  const values = [node.get(key)?.value].flat().map(literalOf);
  return values.filter((written) => written !== undefined && written !== null);
}

/** The words of a value; several texts are lines of one. */
function linesAt(node: Node, key: string): unknown {
  const lines = [node.get(key)?.value].flat();
  return lines.every((line) => typeof line === 'string') ? lines.join('\n') : wordsAt(node, key);
}

/** schema.org/PostalAddress with its names as they are written there. */
function addressOf(node: Node): unknown {
  const [postal] = childrenUnder(node, 'address');
  if (!postal) return linesAt(node, 'address');
  const name = wordsAt(postal, 'name');
  const parts = {
    name: name === wordsAt(node, 'name') ? undefined : name,
    streetAddress: linesAt(postal, 'streetaddress'),
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
      dayOfWeek: namesAt(rule, 'dayofweek'),
      opens: wordsAt(rule, 'opens'),
      closes: wordsAt(rule, 'closes'),
      validFrom: wordsAt(rule, 'validfrom'),
      validThrough: wordsAt(rule, 'validthrough'),
    }));
}
