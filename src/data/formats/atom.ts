import { textOfHtml } from '../../safe/html-text.js';
import { exactText } from '../../safe/text.js';
import { XmlElement } from '../../safe/xml.js';
import { invalid } from '../check.js';
import { feedOf, itemOf, type Feed, type Item } from '../feed.js';
import type { Place } from '../site.js';
import type { Words } from '../words.js';
import { said, spoken } from './languages.js';
import { childrenOf, dateIn, languageOf, pictureIn, textIn } from './xml-fields.js';

/** Reads a feed of Atom (RFC 4287), or a single entry. */
export function readAtom(place: Place): Feed {
  const root = place.value;
  if (!(root instanceof XmlElement)) throw invalid(place, place.path, 'it is no XML');
  const base = baseOf(root, place.url);
  const read = (entry: Place) => readEntry(entry, base);
  const around = spoken(place, languageOf(root));
  if (root.name === 'entry') return feedOf({ ...around, value: [root], path: '/entry' }, read);
  return feedOf({ ...around, value: childrenOf(root, 'entry'), path: '/entry' }, read, {
    title: wordsIn(root, 'title', around),
    homePage: absolute(linkTo(root, 'alternate'), base),
    next: absolute(linkTo(root, 'next'), base),
  });
}

function readEntry(found: Place, feedBase: string): Item {
  const entry = found.value;
  if (!(entry instanceof XmlElement)) throw invalid(found, found.path, 'it is no element');
  const place = spoken(found, languageOf(entry));
  const base = baseOf(entry, feedBase);
  const [content] = childrenOf(entry, 'content');
  return itemOf(
    {
      id: textIn(entry, 'id'),
      url: absolute(linkTo(entry, 'alternate'), base),
      title: wordsIn(entry, 'title', place),
      date: dateIn(textIn(entry, 'published', 'updated'), place),
      summary: wordsIn(entry, 'summary', place),
      ...(content && bodyIn(content, place)),
      image: absolute(pictureOf(entry), base),
      tags: childrenOf(entry, 'category').map((tag) => tag.attribute('label') ?? tag.attribute('term') ?? ''),
      base: content ? baseOf(content, base) : base,
    },
    place,
  );
}

/** RFC 4287, section 3.1: text, escaped HTML, or XHTML. */
function wordsIn(parent: XmlElement, name: string, place: Place): Words | undefined {
  const [text] = childrenOf(parent, name);
  if (!text) return undefined;
  const { html, text: words } = bodyOf(text);
  const line = (html === undefined ? words : plainLine(textOfHtml(html))) || undefined;
  return said(line, spoken(place, languageOf(text)));
}

function bodyIn(content: XmlElement, around: Place): { html?: Words | undefined; text?: Words | undefined } {
  const place = spoken(around, languageOf(content));
  const { html, text } = bodyOf(content);
  return { html: said(html, place), text: said(text, place) };
}

function bodyOf(element: XmlElement): { html?: string; text?: string } {
  const type = element.attribute('type') ?? 'text';
  if (type === 'xhtml') return { html: element.markup };
  if (type === 'html' || type === 'text/html') return { html: element.text };
  return type.startsWith('text') ? { text: exactText(element.text) } : {};
}

function plainLine(text: string): string {
  return exactText(text.replaceAll(/[^\S\n]+/g, ' '));
}

/** Of several the page, rather than what else there is of it. */
function linkTo(parent: XmlElement, relation: string): string | undefined {
  const links = childrenOf(parent, 'link').filter(
    (link) => (link.attribute('rel') ?? 'alternate') === relation,
  );
  const page = links.find((link) => /html/.test(link.attribute('type') ?? 'html'));
  return (page ?? links[0])?.attribute('href');
}

function pictureOf(entry: XmlElement): string | undefined {
  const enclosed = childrenOf(entry, 'link').find(
    (link) => link.attribute('rel') === 'enclosure' && link.attribute('type')?.startsWith('image/'),
  );
  return enclosed?.attribute('href') ?? pictureIn(entry);
}

/** https://www.w3.org/TR/xmlbase/ */
function baseOf(element: XmlElement, outer: string): string {
  return absolute(element.attribute('xml:base'), outer) ?? outer;
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined) return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return undefined; // not an address
  }
}
