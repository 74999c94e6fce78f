import { type TemplateResult } from 'lit';
import { type Words } from '../data/words.js';
/**
 * Words as they are drawn: those of another language than the page's say which, and which way it runs. Where a language is
 * known its first letter need not be looked for, as `dir="auto"` does.
 */
export declare function drawn(words: Words): string | TemplateResult;
