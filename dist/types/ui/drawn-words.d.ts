import { type TemplateResult } from 'lit';
import { type Words } from '../data/words.js';
/** Words as they are drawn: those of another language than the page's say which, and which way it runs. */
export declare function drawn(words: Words): string | TemplateResult;
/** Where a language is known its letters need not be counted, as `dir="auto"` does. */
export declare function directionOf(lang: string): 'ltr' | 'rtl';
