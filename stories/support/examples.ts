/**
 * An example of everything that the manifest tells of an element: for its page, and for the test that asks for one. What
 * the manifest's types tell is made of them; what they cannot know is written here. What has none fails.
 */

/** The tag with attributes that are enough to show something: told by the tag, and read from data. */
const SAMPLES: Readonly<Record<string, Readonly<{ told: string; read: string }>>> = {
  'dual-clock': {
    told: 'cities="Moscow=Europe/Moscow, London=Europe/London"',
    read: 'src="front-page/site.json"',
  },
  'incident-counter': { told: 'since="2018-03-04" event="the flood"', read: 'src="front-page/site.json"' },
  'contact-card': {
    told: 'name="Enquiries" telephone="+44 (0) 20 7946 0123" href="https://example.org/visit"',
    read: 'src="front-page/site.json"',
  },
  'news-list': { told: 'src="front-page/site.json" limit="2"', read: 'src="front-page/site.json" limit="2"' },
  'article-teaser': {
    told: 'src="front-page/site.json" paragraphs="1"',
    read: 'src="front-page/site.json" paragraphs="1"',
  },
};

/** Attributes of one element, as they stand in its tag. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dual-clock': {
    cities: 'cities="New York=America/New_York, Asia/Kathmandu"',
    item: 'src="front-page/site.json" item="desk"',
    fields: 'src="data/rows.json" fields="label: head; timeZone: zone"',
  },
  'incident-counter': {
    since: 'since="2020-10-07"',
    event: 'since="2018-03-04" event="the flood at Lower Marren"',
    note: 'since="2018-03-04" event="the flood" note="The bridge is still closed."',
    href: 'since="2018-03-04" event="the flood" href="https://example.org/flood"',
    units: 'since="2018-03-04" event="the flood" units="years months days"',
    milestones: 'since="2018-03-04" event="the flood" milestones="100 500 936"',
    item: 'src="front-page/site.json" item="reading-room"',
    fields: 'src="data/rows.json" fields="event: head; since: when"',
  },
  'contact-card': {
    name: 'name="Press office" telephone="+44 (0) 20 7946 0456"',
    telephone: 'name="Map room" telephone="+44 (0) 20 7946 0123 (mornings only)"',
    email: 'name="Press office" email="press@example.org"',
    href: 'name="Press office" href="https://example.org/press"',
    item: 'src="front-page/site.json" item="press"',
    fields: 'src="data/rows.json" fields="name: head; telephone: phone"',
  },
  'news-list': {
    heading: 'src="front-page/site.json" limit="2" heading="Latest events"',
    limit: 'src="front-page/site.json" limit="1"',
    tag: 'src="front-page/site.json" limit="2" tag="floods"',
    'more-href': 'src="front-page/site.json" limit="2" more-href="/news"',
    'more-label': 'src="front-page/site.json" limit="2" more-label="All events"',
    excerpt: 'src="front-page/site.json" limit="2" excerpt="1"',
    item: 'src="front-page/site.json" limit="2" item="floor"',
    fields: 'src="data/rows.json" fields="title: head; date: when; url: where"',
  },
  'article-teaser': {
    section: 'src="front-page/site.json" paragraphs="1" section="From the map room"',
    paragraphs: 'src="front-page/site.json" paragraphs="2"',
    'more-label': 'src="front-page/site.json" paragraphs="1" more-label="The whole interview"',
    item: 'src="front-page/site.json" item="questions" paragraphs="2"',
    fields: 'src="data/rows.json" fields="title: head; date: when; url: where; summary: words"',
  },
};

/** Values of the attributes that all elements have. */
const COMMON: Readonly<Record<string, string>> = {
  src: 'front-page/site.json',
  format: 'site',
  refresh: '60',
  'max-stale': '3600',
  'heading-level': '3',
  'time-zone': 'Asia/Tokyo',
  'hour-cycle': 'h12',
  theme: 'gazette',
};

/** Values of tokens, by what their names say that they are. */
const TOKENS: readonly (readonly [name: RegExp, value: string])[] = [
  [/-(?:ink|title)$/, 'light-dark(#20303a, #e6ebee)'],
  [/-accent$/, 'light-dark(#8a1c3b, #f2a3b6)'],
  [/-surface$/, 'light-dark(#f4f1ea, #23211d)'],
  [/-muted$/, 'light-dark(#5a5f63, #a8adb1)'],
  [/-rule$/, 'light-dark(#b9a98c, #6b604c)'],
  [/-font$/, "Georgia, 'Liberation Serif', serif"],
  [/-scale$/, '1.25'],
  [/-space$/, '1.5rem'],
  [/-(?:radius|padding)$/, '0.75rem'],
  [/-leading$/, '1.7'],
  [/-measure$/, '36ch'],
  [/-case$/, 'uppercase'],
  [/-tracking$/, '0.08em'],
  [/-weight$/, '400'],
  [/-line$/, '2px dotted'],
  [/-bar$/, '4px double'],
  [/-small$/, '0.8em'],
  [/-lines$/, '6'],
  [/-ratio$/, '1 / 1'],
  [/-size$/, '1.4em'],
  [/-(?:hang|column|face|count)$/, '8em'],
];

/** What the manifest tells of an attribute. */
export interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

/** The tag with each kind of value that an attribute takes, as an author would write it. */
export function attributeExamples(tag: string, { name, type }: Attribute): string[] {
  const own = OWN[tag]?.[name];
  if (own !== undefined) return [`<${tag} ${own}></${tag}>`];
  const { told, read } = sampleOf(tag);
  const common = COMMON[name];
  if (common !== undefined) {
    return [element(tag, name in DATA_ONLY ? read : told, `${name}="${common}"`)];
  }
  if (type?.text === 'boolean') return [element(tag, told, name)];
  const words = [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, word = '']) => word);
  if (words.length === 0)
    throw new Error(`There is no example of <${tag} ${name}> in stories/support/examples.ts.`);
  return words.map((word) => element(tag, told, word ? `${name}="${word}"` : name));
}

/** These say how data is read: on a tag that reads none they would show nothing. */
const DATA_ONLY: Readonly<Record<string, true>> = {
  src: true,
  format: true,
  refresh: true,
  'max-stale': true,
};

export function tokenExample(tag: string, name: string): string {
  const value = TOKENS.find(([pattern]) => pattern.test(name))?.[1];
  if (value === undefined) throw new Error(`There is no example of ${name} in stories/support/examples.ts.`);
  return `${tag} {\n  ${name}: ${value};\n}`;
}

export function partExample(tag: string, name: string): string {
  return `${tag}::part(${name}) {\n  outline: 2px solid crimson;\n}`;
}

export function stateExample(tag: string, name: string): string {
  return `${tag}:state(${name}) {\n  outline: 2px dashed crimson;\n}`;
}

export function slotExample(tag: string, name: string): string {
  if (name === '')
    return `<${tag}>\n  <p>The desk is open on weekdays: <a href="/visit">your visit</a></p>\n</${tag}>`;
  return `<${tag}>\n  <p slot="${name}">Nothing new this week.</p>\n</${tag}>`;
}

/** @param description names what the event brings: "`event.error` tells why" */
export function eventExample(tag: string, name: string, description: string): string {
  const brings = /`event\.(\w+)`/.exec(description)?.[1];
  const told = brings ? `event.${brings}` : `event.target`;
  return `document.querySelector('${tag}').addEventListener('${name}', (event) => {\n  console.log(${told});\n});`;
}

/** What shows most of an element at once. */
export function sample(tag: string): string {
  return `<${tag} ${sampleOf(tag).read}></${tag}>`;
}

/** The same over another network. */
export function sampleOver(tag: string, network: string): string {
  return sample(tag).replace('.json"', `.json?network=${network}"`);
}

function sampleOf(tag: string): { told: string; read: string } {
  const found = SAMPLES[tag];
  if (!found) throw new Error(`There is no example of <${tag}> in stories/support/examples.ts.`);
  return found;
}

/** An attribute of the sample makes way for the one that is shown. */
function element(tag: string, attributes: string, shown: string): string {
  const [name = ''] = shown.split('=');
  const others = attributes.replace(new RegExp(`(?:^| )${name}="[^"]*"`), '').trim();
  return `<${tag} ${[others, shown].filter(Boolean).join(' ')}></${tag}>`;
}
