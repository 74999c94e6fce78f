import { exactText, plainText } from '../../safe/text.js';
import { textOfHtml } from '../../safe/html-text.js';
import { XmlElement } from '../../safe/xml.js';
import { feedOf, type Feed, type Item } from '../feed.js';
import { invalid } from '../check.js';
import type { Place } from '../site.js';
import { said, saidItem, spoken } from './languages.js';
import { withoutReadOn } from './read-on.js';
import { childrenOf, dateIn, languageOf, pictureIn, textIn } from './xml-fields.js';

/** Reads RSS 0.9x and 2 (https://www.rssboard.org/rss-specification) and RSS 1 (https://web.resource.org/rss/1.0/spec). */
export function readRss(place: Place): Feed {
  const root = place.value;
  if (!(root instanceof XmlElement)) throw invalid(place, place.path, 'it is no XML');
  const [channel] = root.children.filter(({ name }) => name === 'channel');
  if (!channel) throw invalid(place, place.path, 'its <rss> has no <channel>');
  // In RSS 1 the items stand beside the channel.
  const items = (root.name === 'rss' ? channel : root).children.filter(({ name }) => name === 'item');
  const title = textIn(channel, 'title');
  const around = spoken(place, languageOf(channel) ?? languageOf(root));
  return feedOf({ ...around, value: items, path: '/item' }, readItem, {
    title: said(title && wordsOf(title), around),
    homePage: textIn(channel, 'link'),
    next: linkTo(channel, 'next'),
  });
}

function readItem(place: Place): Item {
  const item = place.value;
  if (!(item instanceof XmlElement)) throw invalid(place, place.path, 'it is no element');
  const guid = childrenOf(item, 'guid')[0];
  const title = textIn(item, 'title');
  const address = item.attribute('rdf:about');
  const url = textIn(item, 'link') ?? linkTo(item, 'alternate') ?? permalink(guid) ?? address;
  const [description, content] = ['description', 'content:encoded'].map((name) => {
    const html = textIn(item, name);
    return (html && url && withoutReadOn(html, url)) || html;
  });
  return saidItem(
    {
      id: guid?.text.trim() || address,
      url,
      title: title && wordsOf(title),
      date: dateIn(textIn(item, 'pubDate', 'dc:date'), place),
      // A description is HTML; where there is nothing else it is the whole text, too.
      summary: description && textOfHtml(description).replace(/\s*\[(?:…|\.\.\.)\]$/, '…'),
      html: content ?? description,
      image: pictureIn(item),
      tags: ['category', 'dc:subject'].flatMap((name) =>
        childrenOf(item, name).map(({ text }) => exactText(text)),
      ),
    },
    spoken(place, languageOf(item)),
  );
}

/** A title is words; many write them as HTML. */
function wordsOf(title: string): string {
  return /<\/?[a-z][^>]*>/i.test(title) ? textOfHtml(title).replaceAll(/\s+/g, ' ') : plainText(title);
}

function permalink(guid: XmlElement | undefined): string | undefined {
  const isAddress = guid && guid.attribute('isPermaLink') !== 'false' && /^https?:/i.test(guid.text.trim());
  return isAddress ? guid.text.trim() : undefined;
}

function linkTo(parent: XmlElement, relation: string): string | undefined {
  return childrenOf(parent, 'atom:link')
    .find((link) => (link.attribute('rel') ?? 'alternate') === relation)
    ?.attribute('href');
}
