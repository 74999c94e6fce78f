import { type Contact } from './contact.js';
import type { Words } from './words.js';
/** The opening hours for people: as they are written, else what the rules of the week say. */
export declare function openingLines({ openingHours, openingRules }: Contact): readonly Words[];
