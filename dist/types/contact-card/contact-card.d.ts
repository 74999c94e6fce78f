import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { type AttributeRules } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
/**
 * Who to ask: name, telephone, e-mail, address, hours.
 *
 * @element contact-card
 * @csspart name - The heading.
 * @csspart telephone - One telephone entry; its numbers are links.
 * @csspart email - One e-mail address.
 * @csspart address - The postal address.
 * @csspart open - Whether it is open now, and until when.
 * @csspart hours - The opening hours.
 * @csspart link - The link to the contact's page, and the one to its file.
 */
export declare class ContactCard extends DataElement<Contact | undefined> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Who it is. */
    name: string | null;
    /** Number as it shall be shown; it may hold several and a remark. */
    telephone: string | null;
    /** E-mail address. */
    email: string | null;
    /** Address of the contact's page. */
    href: string | null;
    /** Whether the card is offered as a file for address books (vCard 3.0). */
    vcard: boolean;
    protected readonly rules: AttributeRules;
    constructor();
    protected fromAttributes(need: 'complete' | 'partial'): Contact | undefined;
    protected readModel(site: SiteDocument): Contact | undefined | Promise<Contact | undefined>;
    protected isEmpty(contact: Contact | undefined): boolean;
    protected emptyLine(messages: Messages): string;
    protected get expectedLines(): number;
    protected drawModel(read: Contact | undefined): TemplateResult | typeof nothing;
}
