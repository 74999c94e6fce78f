import { html, render, type LitElement } from 'lit';
import { hasFallback } from './children.js';

/** What keeps a place, by its size and its words. Every element has one before its content: it is copied, not drawn. */
const places = new Map<string, Element>();

/** The place of what is to come is kept, as far as its size can be known. */
export function placeOf(host: LitElement, lines: number, words: string): Node {
  const line = hasFallback(host) ? '' : words;
  const key = lines + line;
  const original = places.get(key) ?? makePlace(lines, line);
  places.set(key, original);
  const there = host.renderRoot.firstElementChild;
  if (there?.isEqualNode(original)) return there;
  return original.cloneNode(true);
}

function makePlace(lines: number, words: string): Element {
  const place = document.createElement('div');
  // Not as an attribute, which would offend a strict Content-Security-Policy.
  place.style.minBlockSize = `calc(var(--nb-lines, ${lines}) * 1lh)`;
  render(html`<slot></slot>${words && html`<p part="status">${words}</p>`}`, place);
  return place;
}
