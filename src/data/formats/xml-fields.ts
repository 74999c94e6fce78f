import type { IsoDate } from '../../safe/dates.js';
import { internetDate } from '../../safe/internet-dates.js';
import type { XmlElement } from '../../safe/xml.js';
import { invalid } from '../check.js';
import type { Place } from '../site.js';

// What RSS and Atom have in common.

/** The namespaces of the elements that are read, by their usual prefixes. */
export const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
} as const;

/** The children of a name: without a prefix in any namespace of the format itself, `dc:date` in that one. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
  const namespace = Object.entries(NAMESPACES).find(([known]) => known === prefix)?.[1];
  return parent.children.filter(
    (child) =>
      child.name === local &&
      (namespace === undefined ? isOwn(parent, child) : child.namespace === namespace),
  );
}

/** The text of the first child of one of these names that has any. */
export function textIn(parent: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = childrenOf(parent, name).find(({ text }) => text.trim() !== '');
    if (found) return found.text.trim();
  }
  return undefined;
}

/** The language that an element says it is in: as XML has it, or as RSS and Dublin Core do. */
export function languageOf(element: XmlElement): string | undefined {
  return element.attribute('xml:lang') ?? textIn(element, 'language', 'dc:language');
}

/** The picture that comes with an entry: enclosed, or as https://www.rssboard.org/media-rss has it. */
export function pictureIn(entry: XmlElement): string | undefined {
  const around = [entry, ...childrenOf(entry, 'media:group')];
  const media = [
    ...childrenOf(entry, 'enclosure'),
    ...around.flatMap((parent) => childrenOf(parent, 'media:content')),
  ];
  const thumbnails = [...around, ...media].flatMap((parent) => childrenOf(parent, 'media:thumbnail'));
  return [...media.filter(isPicture), ...thumbnails][0]?.attribute('url');
}

/** Where nothing says what it is, its address may. */
function isPicture(medium: XmlElement): boolean {
  const kind = medium.attribute('type') ?? medium.attribute('medium');
  if (kind !== undefined) return kind.startsWith('image');
  return /\.(?:jpe?g|png|webp)(?:$|\?)/i.test(medium.attribute('url') ?? '');
}

/** A written date, or the error that names the entry in which it is impossible. */
export function dateIn(written: string | undefined, place: Place): IsoDate | undefined {
  if (written === undefined) return undefined;
  const date = internetDate(written);
  if (date === undefined) throw invalid(place, place.path, `"${written}" is no date that exists`);
  return date;
}

function isOwn(parent: XmlElement, child: XmlElement): boolean {
  return child.namespace === parent.namespace || child.namespace === '';
}
