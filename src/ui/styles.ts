import type { CSSResult, LitElement } from 'lit';
import { baseStyles } from './base.styles.js';

/** What each element was given, in this order. */
const given = new WeakMap<LitElement, CSSResult[]>();

/** A sheet that was made by a script belongs to one document: each has its own. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives an element styles, once; and those that it was given before, where it has lost them in another document. */
export function adopt(host: LitElement, ...styles: readonly CSSResult[]): void {
  const own = given.get(host) ?? [baseStyles];
  given.set(host, own);
  const added = styles.filter((style) => !own.includes(style));
  const adopted = host.shadowRoot?.adoptedStyleSheets;
  const missing = adopted && adopted.length < own.length ? [...own, ...added] : added;
  own.push(...added);
  // One by one, and none taken away: the page may have put some of its own there.
  for (const style of missing) {
    const sheet = sheetIn(host.ownerDocument, style);
    if (sheet) adopted?.push(sheet);
  }
}

/** None where nobody looks: a document without a window. */
function sheetIn(document: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (!document.defaultView) return undefined;
  const made = sheets.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(style) ?? new document.defaultView.CSSStyleSheet();
  if (!made.has(style)) sheet.replaceSync(style.cssText);
  made.set(style, sheet);
  return sheet;
}
