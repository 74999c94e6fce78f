import { type Contact, type WrittenRule } from './contact.js';
/** The date until which holds what holds for good. */
export declare const END_OF_DAYS = "9999-12-31";
/** The rules of which a reader is told: those that say something and are not over, and the week's where no people's words do. */
export declare function rulesToTell({ openingHours, openingRules }: Contact, today: string): WrittenRule[];
/**
 * Whether a rule holds for a time, or not yet, or in place of the others; not one of the week, which may say since when it
 * holds.
 */
export declare function isLimited({ validFrom, validThrough, special }: WrittenRule, today: string): boolean;
