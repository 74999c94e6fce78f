import type { CSSResult, LitElement } from 'lit';
import { baseStyles } from './base.styles.js';

/** What each element was given, in this order. */
const given = new WeakMap<LitElement, Set<CSSResult>>();

/** A sheet that was made by a script belongs to one document: each has its own. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives an element styles, once; and those that it was given before, where it has lost them in another document. */
export function adopt(host: LitElement, ...styles: readonly CSSResult[]): void {
  const all = given.get(host) ?? new Set([baseStyles]);
  given.set(host, all);
  for (const style of styles) all.add(style);
  const adopted = host.shadowRoot?.adoptedStyleSheets ?? [];
  for (const style of all) {
    const sheet = sheetIn(host.ownerDocument, style);
    if (sheet && !adopted.includes(sheet)) adopted.push(sheet);
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
