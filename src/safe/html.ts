import { safeImage, safeLink } from './links.js';
import { harmless } from './text.js';
import { policy, trusted } from './trusted-types.js';

/** What may stand in a text from a stranger: words and their structure, links, pictures. */
const TAGS = [
  ...['p', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'figure', 'figcaption'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'q', 'cite', 'code', 'sub', 'sup', 'small', 'mark', 'abbr'],
  ...['bdi', 'time', 'img', 'div'],
];
const ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'width',
  'height',
  'title',
  'lang',
  'dir',
  'datetime',
  'cite',
  'target',
];

/** The Sanitizer API, https://wicg.github.io/sanitizer-api/: not yet in TypeScript's own library. */
interface HtmlSetter {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/**
 * A stranger's HTML made harmless: only the words, structure, links and pictures of the allow-list, addresses
 * resolved against `base`. The platform's own sanitiser does it where there is one, DOMPurify elsewhere.
 */
export async function sanitise(html: string, base: string): Promise<DocumentFragment> {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  if (setsHtml(holder)) {
    holder.setHTML(trusted(html), {
      sanitizer: { elements: TAGS, attributes: ATTRIBUTES, replaceWithChildrenElements: UNWRAPPED },
    });
  } else {
    holder.append(await purified(html));
  }
  for (const stray of holder.querySelectorAll('[href]:not(a)')) stray.removeAttribute('href');
  for (const stray of holder.querySelectorAll('[src]:not(img)')) stray.removeAttribute('src');
  for (const link of holder.querySelectorAll('a')) mendLink(link, base);
  for (const image of holder.querySelectorAll('img')) mendImage(image, base);
  for (const text of textsIn(holder)) text.data = harmless(text.data);
  const fragment = document.createDocumentFragment();
  fragment.append(...holder.childNodes);
  return fragment;
}

/** The tags that pages wrap their words in; the sanitiser drops what it does not know with all that is in it. */
const UNWRAPPED = [
  ...['span', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'address', 'center', 'font'],
  ...['h1', 'picture', 'ins', 'del', 'kbd', 'samp', 'var', 'dfn', 'details', 'summary', 'label', 'big', 'tt'],
  ...['ruby', 'rt', 'rp', 'wbr', 'tfoot', 'strike', 'form', 'fieldset', 'button', 'bdo'],
];

function setsHtml(element: object): element is HtmlSetter {
  return 'setHTML' in element;
}

async function purified(html: string): Promise<DocumentFragment> {
  const { default: purify } = await import('dompurify');
  return purify.sanitize(trusted(html), {
    ALLOWED_TAGS: [...TAGS, '#text'],
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // A page with a list of policies would refuse the one that DOMPurify makes for itself.
    ...(policy && { TRUSTED_TYPES_POLICY: policy }),
  });
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child instanceof Text ? [child] : textsIn(child)));
}

function mendLink(link: HTMLAnchorElement, base: string): void {
  const address = safeLink(link.getAttribute('href'), base);
  if (address) link.setAttribute('href', address);
  else link.removeAttribute('href');
  // A link may open a window of its own, which then knows nothing of this one; it has no say over the page's others.
  if (link.target.toLowerCase() === '_blank') link.rel = 'noopener';
  else link.removeAttribute('target');
}

function mendImage(image: HTMLImageElement, base: string): void {
  const address = safeImage(image.getAttribute('src'), base);
  if (!address) {
    image.replaceWith(image.alt);
    return;
  }
  image.setAttribute('loading', 'lazy');
  image.setAttribute('src', address);
}
