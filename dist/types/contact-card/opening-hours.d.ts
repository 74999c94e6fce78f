import type { Contact } from '../data/contact.js';
import type { OpeningRule } from '../time/opening-hours.js';
/** What a contact's opening hours say, or `undefined` where any of it is not certain. */
export declare function openingRules({ openingHours, openingRules: written }: Contact, today: string): OpeningRule[] | undefined;
