import type { Contact } from '../data/contact.js';
import { DataElement } from '../ui/data-element.js';
import { type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
/**
 * Who to ask: name, telephone, e-mail, address, hours.
 *
 * @element contact-card
 * @csspart name - The heading.
 * @csspart term - What stands in a row: "Telephone".
 * @csspart telephone - One telephone entry; its numbers are links.
 * @csspart email - One e-mail address.
 * @csspart address - The postal address.
 * @csspart open - Whether it is open now, and until when.
 * @csspart hours - The opening hours.
 * @csspart link - The link to the contact's page, and the one to its file.
 * @cssprop --nb-column - Least width of a column; there are as many as fit. Default: 14em.
 */
export declare class ContactCard extends DataElement<Contact | undefined> {
    static properties: Properties;
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
    protected fromAttributes(need: 'complete' | 'partial'): Contact | undefined;
    protected makeView(): View<Contact | undefined> | Promise<View<Contact | undefined>>;
    protected get expectedLines(): number;
}
declare global {
    interface HTMLElementTagNameMap {
        'contact-card': ContactCard;
    }
}
