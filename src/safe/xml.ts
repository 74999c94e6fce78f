import { trusted } from './trusted-types.js';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An element of an XML document. It belongs to no page, so that nothing in it can load or run. */
export class XmlElement {
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
  }

  /** Without its prefix. */
  get name(): string {
    return this.#element.localName;
  }

  /** What its prefix stands for; `''` without one. */
  get namespace(): string {
    return this.#element.namespaceURI ?? '';
  }

  get children(): XmlElement[] {
    return elementsIn(this.#element).map((child) => new XmlElement(child));
  }

  /** The text of the element and of all within it. */
  get text(): string {
    return this.#element.textContent ?? '';
  }

  /** Its XHTML content as HTML, still a stranger's. */
  get markup(): string {
    if (typeof document === 'undefined') return this.text; // nothing is drawn there
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    const [root, ...others] = elementsIn(this.#element);
    const wrapped = root?.namespaceURI === XHTML && root.localName === 'div' && others.length === 0;
    for (const node of (wrapped ? root : this.#element).childNodes) {
      holder.append(holder.ownerDocument.importNode(node, true));
    }
    return holder.innerHTML.replaceAll(/(<\/?)[\w-]+:/g, '$1'); // HTML knows no prefixes: "<xhtml:p>"
  }

  /** The value of an attribute by its name as it is written: `href`, `xml:base`. */
  attribute(name: string): string | undefined {
    return this.#element.getAttribute(name) ?? undefined;
  }
}

/** Declarations of entities, and the call of a set of them that follows in feeds of RSS 1. */
const DECLARATIONS = /<!ENTITY[^<>]*>?(?:\s*%[\w.-]+;)?/g;

/**
 * The root of an XML text, or `undefined` where it is not well formed. A few lines of entities made of entities would
 * fill the memory ("a billion laughs"): WebKit draws no limit, so none are declared.
 */
export function parseXml(text: string): XmlElement | undefined {
  const undeclared = text.replaceAll(DECLARATIONS, ' ');
  return parseStrictly(undeclared) ?? parseStrictly(withoutLooseEntities(undeclared));
}

function parseStrictly(text: string): XmlElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(trusted(text.trimStart()), 'text/xml');
  const broken =
    !documentElement || documentElement.ownerDocument.getElementsByTagName('parsererror').length > 0;
  return broken ? undefined : new XmlElement(documentElement);
}

/** Many feeds hold HTML's entities (`&nbsp;`) and bare ampersands, which XML does not know: they are taken as they stand. */
function withoutLooseEntities(text: string): string {
  return text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;');
}

/** Its `children`, which not every implementation of XML's DOM has. */
function elementsIn(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}
