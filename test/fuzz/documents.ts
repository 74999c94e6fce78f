import * as fc from 'fast-check';

/** Names that some format reads, or that have a meaning of their own in JavaScript. */
const NAMES = [
  ...[
    'title',
    'headline',
    'name',
    'date',
    'date_published',
    'pubDate',
    'summary',
    'content',
    'content_html',
    'url',
  ],
  ...[
    'link',
    'image',
    'tags',
    'id',
    'items',
    'news',
    'articles',
    'contacts',
    'incidents',
    'clock',
    'cities',
    'since',
  ],
  ...[
    '@type',
    '@context',
    '@graph',
    '@id',
    '@value',
    'itemListElement',
    'item',
    'address',
    'contactPoint',
    'phones',
  ],
  ...[
    'data',
    'attributes',
    'relationships',
    'included',
    'links',
    'next',
    'type',
    'rendered',
    'rss',
    'channel',
    'posts',
  ],
  ...[
    'telephone',
    'email',
    'openingHours',
    'openingHoursSpecification',
    'details',
    'document_type',
    'phone_numbers',
  ],
  ...[
    '_embedded',
    'meta',
    'pagination',
    'errors',
    'vcard',
    'fn',
    'tel',
    'localizations',
    'timeZone',
    'language',
    'now',
  ],
  ...['en', 'ja', 'pt_BR', 'zh-Hant'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
];

const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    'vcard',
    'Card',
    'NewsArticle',
    'ItemList',
    'Organization',
    'https://www.example.org/a?b=c#d',
  ],
  ...[
    'javascript:alert(1)',
    '//[',
    'http://',
    '2020-09-23',
    '2020-02-30',
    '2020-09-23T10:00:00+01:00',
    '03/04/2020',
  ],
  ...[
    'Mon, 21 Sep 2020 16:30:00 +0100',
    '<p>a</p>',
    '&amp;amp;',
    '\ud800',
    '\u202e',
    '\0',
    'Mo-Fr 09:00-17:00',
  ],
  ...['tel:+1-418;ext=1', '+44 (0) 20 7946 0123', 'Europe/London', 'x'.repeat(5_000)],
];

const MARKUP = [
  ...[
    '<item>',
    '</item>',
    '<entry/>',
    '<![CDATA[',
    ']]>',
    '&nbsp;',
    '<link href="javascript:1"/>',
    ' xml:base="//["',
  ],
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 20 }));
const leaf = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(1e300));

/** Any JSON, its keys mostly such as mean something somewhere. */
export const arbitraryDocument: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 8 }).map(objectOf),
  ),
})).value;

/** A change somewhere in a good document. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'double', 'wrap', 'rename'),
  value: arbitraryDocument,
  name: fc.constantFrom(...NAMES),
});

export interface Mutation {
  readonly where: number;
  readonly what: 'replace' | 'remove' | 'double' | 'wrap' | 'rename';
  readonly value: unknown;
  readonly name: string;
}

/** A copy of a document with some changes. */
export function mutated(document: unknown, mutations: readonly Mutation[]): unknown {
  const copy: { root: unknown } = { root: structuredClone(document) };
  for (const change of mutations) {
    const places = placesIn(copy);
    const place = places[change.where % places.length];
    if (place) apply(place, change);
  }
  return copy.root;
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function apply({ holder, key }: Place, { what, value, name }: Mutation): void {
  const old: unknown = Reflect.get(holder, key);
  switch (what) {
    case 'replace':
      Reflect.set(holder, key, value);
      break;
    case 'remove':
      Reflect.deleteProperty(holder, key);
      break;
    case 'double':
      Reflect.set(holder, key, [old, old]);
      break;
    case 'wrap':
      Reflect.set(holder, key, objectOf([[name, old]]));
      break;
    case 'rename':
      if (Array.isArray(holder)) break;
      Reflect.deleteProperty(holder, key);
      Object.defineProperty(holder, name, {
        value: old,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
}

function placesIn(holder: object): Place[] {
  const places: Place[] = [];
  const waiting: object[] = [holder];
  for (let next = waiting.pop(); next && places.length < 2_000; next = waiting.pop()) {
    for (const key of Object.keys(next)) {
      places.push({ holder: next, key });
      const value: unknown = Reflect.get(next, key);
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return places;
}

/** As JSON.parse makes it: `__proto__` is a key like any other. */
function objectOf(members: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of members) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/** A change in a text. */
export const cut = fc.record({
  from: fc.nat(),
  length: fc.nat({ max: 60 }),
  by: fc.oneof(text, fc.constantFrom(...MARKUP)),
});

export function spliced(
  whole: string,
  cuts: readonly { from: number; length: number; by: string }[],
): string {
  return cuts.reduce((left, { from, length, by }) => {
    const start = from % (left.length + 1);
    return left.slice(0, start) + by + left.slice(start + length);
  }, whole);
}
