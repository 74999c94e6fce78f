import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import type { Contact, Labelled } from '../data/contact.js';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import { langOf, textOf, type Words } from '../data/words.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { ClockController } from '../time/clock-controller.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { heading } from '../ui/heading.js';
import { drawsModel, type View } from '../ui/view.js';
import { withAttributes } from './contact-attributes.js';
import { contactsOf, emailLink, hasHours, shownAddress } from './contact-card.data.js';
import type { ContactCard } from './contact-card.js';
import { contactCardStyles } from './contact-card.styles.js';
import type * as Hours from './opening-hours.js';
import { telephonePieces } from './telephone.js';
import type * as Vcard from './vcard.js';

/** What tells opening hours, loaded once for the page, by the first card that has some. */
let hours: typeof Hours | 'out of reach' | undefined;

async function loadHours(): Promise<void> {
  hours = await import('./opening-hours.js').catch(() => 'out of reach' as const);
}

/** What writes a card as a file, loaded once for the page, by the first card that offers one. */
let vcard: typeof Vcard | undefined;

/** Without it no file is offered. */
async function loadVcard(): Promise<void> {
  vcard = await import('./vcard.js').catch(() => undefined);
}

const contactsIn = readOnce(contactsOf);

type Lines = TemplateResult[];

/** Reads and draws the contact of a `<contact-card>`. */
export class ContactCardView implements View<Contact | undefined> {
  readonly styles: readonly CSSResult[] = [contactCardStyles];
  readonly #host: ContactCard;
  readonly #context: ContextController;
  readonly #clock: ClockController;
  /** The moment at which what is said of the opening hours is no longer right. */
  #openUntil: number | undefined;

  constructor(host: ContactCard, context: ContextController) {
    this.#host = host;
    this.#context = context;
    this.#clock = new ClockController(host, () => (drawsModel(host) ? this.#openUntil : undefined));
  }

  prepare(): Promise<void> | undefined {
    return this.#host.vcard && !vcard ? loadVcard() : undefined;
  }

  read(document: SiteDocument): Contact | undefined | Promise<Contact | undefined> {
    const { found, site } = contactsIn(document, this.#host.format);
    return found instanceof Promise
      ? found.then((contacts) => this.#chooseOf(contacts, site))
      : this.#chooseOf(found, site);
  }

  /** Who waits for a server waits for what tells its hours, too, so that nothing changes when that comes. */
  #chooseOf(
    contacts: Checked<Contact>,
    site: SiteDocument,
  ): Contact | undefined | Promise<Contact | undefined> {
    const contact = choose(this.#host, contacts, site);
    const waits = contact !== undefined && hasHours(contact) && !hours && site.answer !== undefined;
    return waits ? loadHours().then(() => contact) : contact;
  }

  isEmpty(contact: Contact | undefined): boolean {
    return contact === undefined;
  }

  emptyLine(messages: Messages): string {
    return messages.noContact;
  }

  draw(read: Contact | undefined): TemplateResult | typeof nothing {
    if (!read) return nothing;
    const contact = withAttributes(read, this.#host, document.baseURI);
    const { messages } = this.#context;
    return flatTemplate(html`
      ${contact.name ? heading(this.#host.headingLevel, 'name', drawn(contact.name), 'name') : nothing}
      <dl>
        ${this.#drawRow(
          messages.telephone,
          contact.telephones.map((entry) => this.#drawTelephone(entry)),
        )}
        ${this.#drawRow(
          messages.email,
          contact.emails.map((entry) => this.#drawEmail(entry)),
        )}
        ${this.#drawRow(messages.address, contact.address ? [this.#drawAddress(contact.address)] : [])}
        ${this.#drawRow(messages.openingHours, [
          ...this.#drawOpen(contact),
          ...contact.openingHours.flatMap((line) => this.#drawHours(line)),
        ])}
        ${this.#drawRow(messages.website, contact.link ? [this.#drawLink(contact.link)] : [])}
      </dl>
      ${this.#host.vcard ? this.#drawFile(contact) : nothing}
    `);
  }

  #drawRow(term: string, lines: Lines): TemplateResult | typeof nothing {
    return lines.length === 0
      ? nothing
      : html`<div>
          <dt part="term">${term}</dt>
          ${inARow(lines)}
        </div>`;
  }

  #drawTelephone({ label, value }: Labelled): TemplateResult {
    return html`
      <dd part="telephone" lang=${langOf(value) ?? nothing}>
        ${this.#drawLabel(label)}
        ${inARow(
          telephonePieces(textOf(value)).map(({ text, href }) =>
            href ? this.#drawAddressed(href, text, label) : isolated(text),
          ),
        )}
      </dd>
    `;
  }

  #drawEmail({ label, value }: Labelled): TemplateResult {
    const link = emailLink(textOf(value));
    return html`
      <dd part="email">
        ${this.#drawLabel(label)}
        ${link ? this.#drawAddressed(link.href, link.text, label) : html`<bdi>${drawn(value)}</bdi>`}
      </dd>
    `;
  }

  /** Among other links it is known by what it is for: "At night: 020 7946 0001". */
  #drawAddressed(href: string, text: string, label: Words | undefined): TemplateResult {
    const name = label && `${this.#labelled(textOf(label)).join('')} ${text}`;
    return html`<a href=${href} dir="ltr" aria-label=${name ?? nothing}>${text}</a>`;
  }

  #drawLabel(label: Words | undefined): TemplateResult | typeof nothing {
    if (!label) return nothing;
    return html`<span class="label">${this.#labelled(html`<bdi>${drawn(label)}</bdi>`)}</span>`;
  }

  #labelled<Label>(label: Label): (string | Label)[] {
    return fill(this.#context.messages.label, { label });
  }

  #drawAddress(address: Words): TemplateResult {
    return html`<dd part="address" dir="auto">${drawn(address)}</dd>`;
  }

  /** Whether it is open now; nothing where that is not certain. Its place is kept while that is being found out. */
  #drawOpen(contact: Contact): TemplateResult[] {
    const zone = contact.timeZone ?? this.#context.documentZone ?? this.#context.givenZone;
    this.#openUntil = undefined;
    if (!hasHours(contact)) return [];
    if (!hours) void loadHours().then(() => this.#host.requestUpdate());
    if (zone === undefined || hours === 'out of reach') return [];
    if (!hours) return [html`<dd part="open"> </dd>`];
    const week = hours.openingRules(contact);
    if (!week) return [];
    const { messages, localeOfWords: locale, hourCycle } = this.#context;
    const line = hours.openLine(this.#clock.now, week, { messages, locale, hourCycle, zone });
    this.#openUntil = line.until;
    return [html`<dd part="open" class=${line.open ? 'open' : 'closed'}>${line.words}</dd>`];
  }

  /** In the page's language where they are as schema.org has them, else as they are written. */
  /** In English as the institution wrote them: schema.org's own days are English. */
  #drawHours(line: Words): Lines {
    const { messages, locale, hourCycle } = this.#context;
    const words =
      typeof hours === 'object' && !/^en\b/.test(locale)
        ? hours.hoursInWords(textOf(line), { messages, locale, hourCycle })
        : undefined;
    if (!words) return [html`<dd part="hours" dir="auto">${drawn(line)}</dd>`];
    return words.map((text) => html`<dd part="hours">${text}</dd>`);
  }

  #drawLink(link: string): TemplateResult {
    return html`<dd><a part="link" href=${link} dir="ltr">${shownAddress(link)}</a></dd>`;
  }

  #drawFile(contact: Contact): TemplateResult | typeof nothing {
    if (!vcard) {
      void loadVcard().then(() => vcard && this.#host.requestUpdate());
      return nothing;
    }
    const href = `data:text/vcard;charset=utf-8,${encodeURIComponent(vcard.vcardOf(contact))}`;
    return html`
      <p>
        <a
          part="link"
          id="file"
          href=${href}
          download=${vcard.vcardFileName(contact)}
          aria-labelledby=${contact.name ? 'file name' : nothing}
          >${this.#context.messages.saveContact}</a
        >
      </p>
    `;
  }
}

/** Words beside a number stand by themselves, whichever way they run; its commas and brackets do not. */
function isolated(text: string): unknown {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return /\p{L}/u.test(text) ? html`${before}<bdi>${words}</bdi>${after}` : text;
}
