import type { Contact } from '../data/contact.js';
import { linkRule } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
import { lazy } from '../ui/lazy.js';
import { properties, type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import { contactInAttributes } from './contact-attributes.js';

const withView = lazy(() => import('./contact-card.view.js'));

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
export class ContactCard extends DataElement<Contact | undefined> {
  static override properties: Properties = properties({
    name: {},
    telephone: {},
    email: {},
    href: { rule: linkRule },
    vcard: { type: Boolean, default: false },
  });

  /** Who it is. */
  declare name: string | null;
  /** Number as it shall be shown; it may hold several and a remark. */
  declare telephone: string | null;
  /** E-mail address. */
  declare email: string | null;
  /** Address of the contact's page. */
  declare href: string | null;
  /** Whether the card is offered as a file for address books (vCard 3.0). */
  declare vcard: boolean;

  protected override fromAttributes(need: 'complete' | 'partial'): Contact | undefined {
    return contactInAttributes(this, need, document.baseURI);
  }

  protected override makeView(): View<Contact | undefined> | Promise<View<Contact | undefined>> {
    return withView(({ ContactCardView }) => new ContactCardView(this, this.context));
  }

  protected override get expectedLines(): number {
    return 10;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
