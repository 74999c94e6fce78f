import { OFFERED } from '../src/language/messages.js';

/** The languages that the elements speak; English is that of the sample data. */
export const LANGUAGES: readonly string[] = OFFERED.map((tag) => (tag === 'en' ? 'en-GB' : tag)).toSorted();
