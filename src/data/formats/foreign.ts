import { invalid, type Checked } from '../check.js';
import type { Contact } from '../contact.js';
import type { Feed } from '../feed.js';
import type { Place } from '../site.js';
import type { FormatName } from './names.js';
import * as shapes from './shapes.js';

type Read<Model> = (place: Place) => Model;

/** A way of writing data that is read as it is. Its reader is loaded when it is met, and only then. */
interface ForeignFormat {
  readonly name: FormatName;
  readonly recognises: (value: unknown) => boolean;
  readonly feed?: () => Promise<Read<Feed>>;
  readonly contacts?: () => Promise<Read<Checked<Contact>>>;
}

/** In the order in which they are asked: the marks of the first ones are the surest. */
const FORMATS: readonly ForeignFormat[] = [
  {
    name: 'rss',
    recognises: shapes.isRss,
    feed: async () => (await import('./rss.js')).readRss,
  },
  {
    name: 'atom',
    recognises: shapes.isAtom,
    feed: async () => (await import('./atom.js')).readAtom,
  },
  {
    name: 'rss-in-json',
    recognises: shapes.isRssInJson,
    feed: async () => (await import('./rss-in-json.js')).readRssInJson,
  },
  {
    name: 'jcard',
    recognises: shapes.isJcard,
    contacts: async () => (await import('./jcard.js')).readJcard,
  },
  {
    name: 'jscontact',
    recognises: shapes.isJscontact,
    contacts: async () => (await import('./jscontact.js')).readJscontact,
  },
  {
    name: 'json-ld',
    recognises: shapes.isJsonLd,
    feed: async () => (await import('./json-ld-articles.js')).readJsonLdArticles,
    contacts: async () => (await import('./json-ld-contacts.js')).readJsonLdContacts,
  },
  {
    name: 'govuk',
    recognises: shapes.isGovuk,
    feed: async () => (await import('./govuk-news.js')).readGovukNews,
    contacts: async () => (await import('./govuk-contacts.js')).readGovukContacts,
  },
  {
    name: 'json-api',
    recognises: shapes.isJsonApi,
    feed: async () => (await import('./json-api.js')).readJsonApi,
  },
  {
    name: 'wordpress',
    recognises: shapes.isWordpress,
    feed: async () => (await import('./wordpress.js')).readWordpress,
  },
  {
    name: 'ghost',
    recognises: shapes.isGhost,
    feed: async () => (await import('./ghost.js')).readGhost,
  },
  {
    name: 'contentful',
    recognises: shapes.isContentful,
    feed: async () => (await import('./contentful.js')).readContentful,
  },
  {
    name: 'list',
    recognises: shapes.isList,
    feed: async () => (await import('./list.js')).readList,
  },
];

/** Reads news or articles in a format other than the site document's own. */
export async function readForeignFeed(place: Place, name: string | null): Promise<Feed> {
  const { feed } = chosenFormat(place, name);
  if (!feed) throw invalid(place, place.path, 'it holds contacts, and neither news nor articles');
  return (await feed())(place);
}

/** Reads contacts in a format other than the site document's own. */
export async function readForeignContacts(place: Place, name: string | null): Promise<Checked<Contact>> {
  const { contacts } = chosenFormat(place, name);
  if (!contacts) throw invalid(place, place.path, 'it holds news or articles, and no contacts');
  return (await contacts())(place);
}

/** The format that knows a value by its shape. */
export function recognised(value: unknown): ForeignFormat | undefined {
  return FORMATS.find((format) => format.recognises(value));
}

function chosenFormat(place: Place, name: string | null): ForeignFormat {
  const chosen = name === null ? recognised(place.value) : FORMATS.find((format) => format.name === name);
  if (chosen) return chosen;
  throw invalid(
    place,
    place.path,
    'no format is recognised by its shape; name one with the format attribute',
  );
}
