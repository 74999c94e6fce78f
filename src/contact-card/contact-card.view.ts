import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import type { Contact, Labelled, WrittenRule } from '../data/contact.js';
import { isPromise } from '../data/promised.js';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import { langOf, textOf, type Words } from '../data/words.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { ClockController } from '../time/clock-controller.js';
import { dayOf } from '../time/dates.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { heading } from '../ui/heading.js';
import { Extra } from '../ui/lazy.js';
import { drawsModel, type View } from '../ui/view.js';
import { withAttributes } from './contact-attributes.js';
import { contactsOf, emailPieces, hasHours, shownAddress } from './contact-card.data.js';
import type { ContactCard } from './contact-card.js';
import { contactCardStyles } from './contact-card.styles.js';
import { telephonePieces, type LinkedPiece } from './telephone.js';

/** What tells opening hours. Without it they are as they stand in the data. */
const hours = new Extra(() => import('./hours-row.js'));

/** What writes a card as a file. Without it none is offered. */
const file = new Extra(() => import('./file-link.js'));

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
    return this.#host.vcard ? file.load() : undefined;
  }

  read(document: SiteDocument): Contact | undefined | Promise<Contact | undefined> {
    const { found, site } = contactsIn(document, this.#host.format);
    return isPromise(found)
      ? found.then((contacts) => this.#chooseOf(contacts, site))
      : this.#chooseOf(found, site);
  }

  /** Who waits for a server, or has rules, waits for what tells the hours, too, so that nothing changes when that comes. */
  #chooseOf(
    contacts: Checked<Contact>,
    site: SiteDocument,
  ): Contact | undefined | Promise<Contact | undefined> {
    const contact = choose(this.#host, contacts, site);
    const waits = contact && (site.answer ? hasHours(contact) : contact.openingRules.length > 0);
    const coming = waits ? hours.load() : undefined;
    return coming?.then(() => contact) ?? contact;
  }

  isEmpty(contact: Contact | undefined): boolean {
    return !contact;
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
          contact.telephones.map((entry) => this.#drawEntry('telephone', entry, telephonePieces)),
        )}
        ${this.#drawRow(
          messages.email,
          contact.emails.map((entry) => this.#drawEntry('email', entry, emailPieces)),
        )}
        ${this.#drawRow(messages.address, contact.address ? [this.#drawAddress(contact.address)] : [])}
        ${this.#drawRow(messages.openingHours, this.#drawHours(contact))}
        ${this.#drawRow(messages.website, contact.link ? [this.#drawLink(contact.link)] : [])}
      </dl>
      ${(this.#host.vcard && file.for(this.#host)?.fileLink(contact, messages.saveContact)) || nothing}
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

  /** A link is known among others by what it is for: "At night: 020 7946 0001". */
  #drawEntry(
    part: string,
    { label, value }: Labelled,
    piecesOf: (written: string) => LinkedPiece[],
  ): TemplateResult {
    const labelled = <Label>(words: Label) => fill(this.#context.messages.label, { label: words });
    const name = label && labelled(textOf(label)).join('');
    return html`
      <dd part=${part} lang=${langOf(value) ?? nothing}>
        ${label ? html`<span class="label">${labelled(html`<bdi>${drawn(label)}</bdi>`)}</span>` : nothing}
        ${inARow(
          piecesOf(textOf(value)).map(({ text, href }) =>
            href
              ? html`<a href=${href} dir="ltr" aria-label=${name ? `${name} ${text}` : nothing}>${text}</a>`
              : isolated(text),
          ),
        )}
      </dd>
    `;
  }

  #drawAddress(address: Words): TemplateResult {
    return html`<dd part="address" dir="auto">${drawn(address)}</dd>`;
  }

  /** As they are written, until it is known what they say of now; the place of that is kept. */
  #drawHours(contact: Contact): Lines {
    const zone = contact.timeZone ?? this.#context.documentZone ?? this.#context.zone;
    const known = hasHours(contact) ? hours.for(this.#host) : null;
    const row = known?.hoursRow(this.#host, contact, this.#clock.now, zone, this.#context);
    this.#openUntil = row?.until;
    if (row) return row.lines;
    const today = dayOf(this.#clock.now, undefined);
    const rules = contact.openingRules.filter(({ validThrough: last = today }) => last >= today);
    const written = [...contact.openingHours, ...rules.map(asItStands)]
      .filter(Boolean)
      .map((line) => html`<dd part="hours" dir="auto">${drawn(line)}</dd>`);
    return known === null || zone === undefined ? written : [html`<dd part="open"> </dd>`, ...written];
  }

  #drawLink(link: string): TemplateResult {
    return html`<dd><a part="link" href=${link} dir="ltr">${shownAddress(link)}</a></dd>`;
  }
}

/** "Monday, Tuesday 09:00-12:00", "2020-12-24 – 2020-12-26 closed", for want of what tells it better; '' for what is no rule. */
function asItStands({ dayOfWeek, opens, closes, validFrom, validThrough }: WrittenRule): string {
  const dates = [validFrom, validThrough].filter(Boolean).join(' – ');
  const when = [...dayOfWeek.map((day) => day.replace(/^.*\//, '')), dates].filter(Boolean).join(', ');
  return when && `${when} ${opens && closes && opens !== closes ? `${opens}-${closes}` : 'closed'}`;
}

/** Words beside a number stand by themselves, whichever way they run; its commas and brackets do not. */
function isolated(text: string): unknown {
  if (!/\p{L}/u.test(text)) return text;
  const words = text.trim();
  const [before, after] = text.split(words, 2);
  return html`${before}<bdi>${words}</bdi>${after}`;
}
