import { html, type TemplateResult } from 'lit';
import { langOf, textOf, type Words } from '../data/words.js';

/** Scripts (ISO 15924) that run from right to left. */
const RIGHT_TO_LEFT = /-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/;

/** Words as they are drawn: those of another language than the page's say which, and which way it runs. */
export function drawn(words: Words): string | TemplateResult {
  const lang = langOf(words);
  if (lang === undefined) return textOf(words);
  return html`<span lang=${lang} dir=${directionOf(lang)}>${textOf(words)}</span>`;
}

/** Where a language is known its letters need not be counted, as `dir="auto"` does. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().toString()) ? 'rtl' : 'ltr';
}
