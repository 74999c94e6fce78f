import * as v from 'valibot';
import { type Checked } from './check.js';
import type { Place } from './site.js';
import { type Words } from './words.js';
/** A number or an address to write to, and what it is for. */
export interface Labelled {
    readonly label: Words | undefined;
    readonly value: Words;
}
/** Who to ask, and how. */
export interface Contact {
    readonly id?: string | undefined;
    readonly name?: Words | undefined;
    readonly telephones: readonly Labelled[];
    readonly emails: readonly Labelled[];
    /** The lines of a postal address. */
    readonly address?: Words | undefined;
    /** In words, as https://schema.org/openingHours has them: "Mo-Fr 09:00-17:00". */
    readonly openingHours: readonly Words[];
    /** As https://schema.org/OpeningHoursSpecification has them. */
    readonly openingRules: readonly WrittenRule[];
    /** Zone of the opening hours, where the contact names one. */
    readonly timeZone?: string | undefined;
    /** Absolute and harmless. */
    readonly link?: string | undefined;
}
/** https://schema.org/OpeningHoursSpecification, its parts not yet looked at. */
export interface WrittenRule {
    readonly dayOfWeek: readonly string[];
    readonly opens?: string | undefined;
    readonly closes?: string | undefined;
    readonly validFrom?: string | undefined;
    readonly validThrough?: string | undefined;
    /** Whether it replaces the others on its dates: https://schema.org/specialOpeningHoursSpecification. */
    readonly special?: boolean;
}
/** The day of a rule that cannot be read: that costs no more than the certainty of when it is open. */
export declare const UNKNOWN_DAY = "";
/** A contact with the names of https://schema.org/ContactPoint, Organization and Person. */
export declare const contactSchema: v.ObjectSchema<{
    readonly id: v.GenericSchema<unknown, string | undefined>;
    readonly name: v.GenericSchema<unknown, NonNullable<Words> | undefined>;
    readonly telephone: v.GenericSchema<unknown, ({
        label: undefined;
        value: NonNullable<Words> | undefined;
    } | {
        label: NonNullable<Words> | undefined;
        value: Words | null;
    })[]>;
    readonly email: v.GenericSchema<unknown, ({
        label: undefined;
        value: NonNullable<Words> | undefined;
    } | {
        label: NonNullable<Words> | undefined;
        value: Words | null;
    })[]>;
    readonly address: v.SchemaWithPipe<readonly [v.GenericSchema<unknown, (string | import("./words.js").ForeignWords | undefined)[]>, v.TransformAction<(string | import("./words.js").ForeignWords | undefined)[], Words | undefined>]>;
    readonly openingHours: v.GenericSchema<unknown, (NonNullable<Words> | undefined)[]>;
    readonly openingHoursSpecification: v.GenericSchema<unknown, WrittenRule[]>;
    readonly specialOpeningHoursSpecification: v.GenericSchema<unknown, WrittenRule[]>;
    readonly timeZone: v.SchemaWithFallback<v.GenericSchema<unknown, string | undefined>, undefined>;
    readonly url: v.GenericSchema<unknown, string | undefined>;
}, undefined>;
/** Reads contacts in the site document's own shape. */
export declare function readContacts(place: Place): Checked<Contact>;
/** What is left blank is left out. */
interface FoundLabelled {
    readonly label: Words | undefined;
    readonly value: Words | null | undefined;
}
/** What a format finds of a contact: checked for its types, but with links as they were written. */
export interface FoundContact {
    readonly id?: string | undefined;
    readonly name?: Words | undefined;
    readonly telephones?: readonly FoundLabelled[];
    readonly emails?: readonly FoundLabelled[];
    readonly address?: Words | undefined;
    readonly openingHours?: readonly (Words | undefined)[];
    readonly openingRules?: readonly WrittenRule[];
    readonly timeZone?: string | undefined;
    readonly url?: string | undefined;
}
/** The contact that a format found at a place; one that says neither who nor how is an error. */
export declare function contactOf(found: FoundContact, place: Place): Contact;
/** Reads a contact with the names of schema.org. */
export declare function readContact(place: Place): Contact;
export {};
