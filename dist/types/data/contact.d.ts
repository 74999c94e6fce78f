import * as v from 'valibot';
import { type Checked } from './check.js';
import type { Place } from './site.js';
/** A number or an address to write to, and what it is for. */
export interface Labelled {
    readonly label: string | undefined;
    readonly value: string;
}
/** Who to ask, and how. */
export interface Contact {
    readonly id: string | undefined;
    readonly name: string | undefined;
    readonly telephones: readonly Labelled[];
    readonly emails: readonly Labelled[];
    /** The lines of a postal address. */
    readonly address: string | undefined;
    /** As https://schema.org/openingHours has them: "Mo-Fr 09:00-17:00". */
    readonly openingHours: readonly string[];
    /** Absolute and harmless. */
    readonly link: string | undefined;
}
/** A contact with the names of https://schema.org/ContactPoint, Organization and Person. */
export declare const contactSchema: v.ObjectSchema<{
    readonly id: v.GenericSchema<unknown, string | undefined>;
    readonly name: v.GenericSchema<unknown, string | undefined>;
    readonly telephone: v.GenericSchema<unknown, Labelled[]>;
    readonly email: v.GenericSchema<unknown, Labelled[]>;
    readonly address: v.GenericSchema<unknown, string | undefined>;
    readonly openingHours: v.GenericSchema<unknown, string[]>;
    readonly url: v.GenericSchema<unknown, string | undefined>;
}, undefined>;
/** Reads contacts in the site document's own shape. */
export declare function readContacts(place: Place): Checked<Contact>;
/** Whether there is nothing in a contact to show. */
export declare function isBlank({ name, telephones, emails, address: postal, link }: Contact): boolean;
