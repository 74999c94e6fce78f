import { html, type TemplateResult } from 'lit';
import { directionOf } from '../data/language-choice.js';
import { langOf, textOf, type Words } from '../data/words.js';

/**
 * Words as they are drawn: those of another language than the page's say which, and which way it runs. Where a language is
 * known its first letter need not be looked for, as `dir="auto"` does.
 */
export function drawn(words: Words): string | TemplateResult {
  const lang = langOf(words);
  if (lang === undefined) return textOf(words);
  return html`<span lang=${lang} dir=${directionOf(lang)}>${textOf(words)}</span>`;
}
