import * as v from 'valibot';
import { harmless } from '../../safe/text.js';
import { check, checkEach, type Checked } from '../check.js';
import { contactOf, type Contact, type Labelled } from '../contact.js';
import { list, text } from '../fields.js';
import { inLanguage } from '../language-choice.js';
import { isRecord } from '../pointer.js';
import type { Place } from '../site.js';
import { record } from './records.js';
import { shownTelephone } from './tel-uri.js';

const component = v.object({
  kind: v.optional(v.string(), ''),
  value: v.pipe(v.string(), v.transform(harmless)),
});
const named = v.object({ full: text, components: v.fallback(list(component), []) });

/** A map by ids of the card's own, in the order of preference. One that is no map holds nothing. */
function mapOf<Output extends { pref?: number | undefined }>(
  entry: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Output[]> {
  return v.pipe(
    v.fallback(v.nullish(record, {}), {}),
    v.transform((map) =>
      Object.values(map)
        .flatMap((value) => {
          const read = v.safeParse(entry, value);
          return read.success ? [read.output] : [];
        })
        .sort((one, other) => (one.pref ?? 101) - (other.pref ?? 101)),
    ),
  );
}

const pref = v.fallback(v.optional(v.number()), undefined);
const phone = v.object({
  number: text,
  label: text,
  features: v.fallback(record, {}),
  pref,
});
const email = v.object({ address: text, label: text, pref });
const link = v.object({ uri: text, pref });
const organisation = v.object({ name: text, pref });
const address = v.object({
  ...named.entries,
  street: v.fallback(list(component), []), // an earlier draft's name
  ...{ locality: text, region: text, postcode: text, country: text },
  pref,
});

const cardSchema = v.object({
  uid: text,
  name: v.fallback(v.nullish(named), undefined),
  organizations: mapOf(organisation),
  phones: mapOf(phone),
  emails: mapOf(email),
  addresses: mapOf(address),
  links: mapOf(link),
});

/** Reads JSContact (RFC 9553): a card, or a list of cards. */
export function readJscontact(cards: Place): Checked<Contact> {
  return checkEach(cards, readCard);
}

function readCard(found: Place): Contact {
  const card = check(cardSchema, { ...found, value: localised(found.value, found.wanted) });
  return contactOf(
    {
      id: card.uid,
      name: (card.name && nameOf(card.name)) || card.organizations[0]?.name,
      telephones: card.phones.map(telephoneOf),
      emails: card.emails.map((entry) => ({ label: entry.label, value: entry.address ?? '' })),
      address: card.addresses.map(addressOf).find(Boolean),
      url: card.links[0]?.uri,
    },
    found,
  );
}

function nameOf({ full, components }: v.InferOutput<typeof named>): string {
  return full ?? components.map(({ value }) => value).join(' ');
}

function telephoneOf({ number, label, features }: v.InferOutput<typeof phone>): Labelled {
  const fax = features['fax'] === true ? 'Fax' : undefined;
  return { label: label ?? fax, value: shownTelephone(number ?? '') };
}

/** The parts of a street's line: "54321 Oak St", in the order of its country. */
const STREET = ['number', 'name', 'direction'];

/** The parts of a street and of a town stand in one line each, all others in their own. */
function addressOf(entry: v.InferOutput<typeof address>): string {
  if (entry.full) return entry.full.trim();
  const parts = [...entry.components, ...entry.street];
  const of = (kinds: readonly string[], more: readonly (string | undefined)[] = []) =>
    [...parts.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value), ...more].filter(Boolean);
  const known = ['locality', 'region', 'postcode', 'country', 'separator'];
  const lines: string[] = [];
  let last = '';
  for (const { kind, value } of parts.filter((part) => !known.includes(part.kind))) {
    if (STREET.includes(kind) && STREET.includes(last)) lines.push(`${lines.pop()} ${value}`);
    else lines.push(value);
    last = kind;
  }
  const town = of(known.slice(0, 3), [entry.locality, entry.region, entry.postcode]).join(' ');
  return [...lines, town, ...of(['country'], [entry.country])].filter(Boolean).join('\n');
}

/** RFC 9553, section 2.7.1: what is otherwise in another language, by the path to it. */
function localised(card: unknown, wanted: string | undefined): unknown {
  if (!isRecord(card) || !isRecord(card['localizations'])) return card;
  const own = typeof card['language'] === 'string' ? card['language'] : undefined;
  const patches = Object.entries(card['localizations']);
  const chosen = inLanguage([[own, {}] as const, ...patches], ([language]) => language, wanted);
  const patch = chosen?.[1];
  return isRecord(patch) ? Object.entries(patch).reduce<unknown>(applied, card) : card;
}

/** No card is deeper. */
const DEEPEST = 10;

/** A copy along the path only. */
function applied(whole: unknown, [path, value]: [string, unknown]): unknown {
  const [token = '', ...rest] = path.split('/');
  if (rest.length > DEEPEST) return whole;
  const step = token.replaceAll('~1', '/').replaceAll('~0', '~');
  const inner = (under: unknown) => (rest.length === 0 ? value : applied(under, [rest.join('/'), value]));
  if (Array.isArray(whole)) {
    return whole.map((entry: unknown, index) => (String(index) === step ? inner(entry) : entry));
  }
  return isRecord(whole) ? { ...whole, [step]: inner(whole[step]) } : whole;
}
