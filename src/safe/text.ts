import { decodeEntities } from './entities.js';

/** C0 and C1 controls but tab and line feed, and the bidi embeddings, overrides and isolates that can disguise a text. */
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex
/** Halves of characters, which no encoder takes. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A stranger's text as a reader shall see it: entities decoded once, harmful characters gone, trimmed. */
export function plainText(text: string): string {
  return exactText(decodeEntities(text));
}

/** The same of a text in which an ampersand is no more than that. */
export function exactText(text: string): string {
  return harmless(text.replaceAll(/\r\n?/g, '\n')).trim();
}

/** The same with its white space as it is. */
export function harmless(text: string): string {
  return text.replaceAll(HARMFUL, '').replaceAll(LONE_SURROGATE, '\ufffd');
}
