import { trusted } from './trusted-types.js';

/** An element of an XML document, as plain data: nothing in it can load or run. */
export class XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** What the prefix stands for; `''` without one. */
  readonly namespace: string;
  /** By their names as they are written: `href`, `xml:base`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element and of all within it. */
  readonly text: string;

  constructor(element: Element) {
    this.name = element.localName;
    this.namespace = element.namespaceURI ?? '';
    this.attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
    this.children = [...element.children].map((child) => new XmlElement(child));
    this.text = element.textContent ?? '';
  }
}

/** The root of an XML text, or `undefined` where it is not well formed. */
export function parseXml(text: string): XmlElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(trusted(text), 'text/xml');
  const broken = documentElement.getElementsByTagName('parsererror').length > 0;
  return broken ? undefined : new XmlElement(documentElement);
}
