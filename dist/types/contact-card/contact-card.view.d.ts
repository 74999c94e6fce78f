import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { ContextController } from '../ui/context-controller.js';
import { type View } from '../ui/view.js';
import type { ContactCard } from './contact-card.js';
/** Reads and draws the contact of a `<contact-card>`. */
export declare class ContactCardView implements View<Contact | undefined> {
    #private;
    readonly styles: readonly CSSResult[];
    constructor(host: ContactCard, context: ContextController);
    prepare(): Promise<void> | undefined;
    read(document: SiteDocument): Contact | undefined | Promise<Contact | undefined>;
    isEmpty(contact: Contact | undefined): boolean;
    emptyLine(messages: Messages): string;
    draw(read: Contact | undefined): TemplateResult | typeof nothing;
}
