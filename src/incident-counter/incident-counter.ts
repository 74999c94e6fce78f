import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { daysInWords, pluralForm } from '../language/numbers.js';
import { isoDate, type IsoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import type * as Calendar from '../time/calendar.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate } from '../time/dates.js';
import { dateRule, linkRule, oneOf, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { readIncidents, type Incident } from './incident-counter.data.js';
import { incidentCounterStyles } from './incident-counter.styles.js';

/** What counts days, loaded once for the page, by the first counter on it. */
let calendar: typeof Calendar | undefined;

async function loadCalendar(): Promise<void> {
  calendar = await import('../time/calendar.js');
}

const rules: AttributeRules = {
  ...commonRules,
  since: dateRule,
  href: linkRule,
  layout: oneOf('sentence', 'figure'),
};

/**
 * "936 days have passed since …" and a note, counted in calendar days.
 *
 * @element incident-counter
 * @csspart sentence - The whole sentence.
 * @csspart count - The number.
 * @csspart unit - "days".
 * @csspart event - What happened, or the date of it; a link where there is an address.
 * @csspart note - The note beneath.
 */
export class IncidentCounter extends DataElement<Incident | undefined> {
  static override styles: CSSResultGroup = [baseStyles, incidentCounterStyles];

  static override properties: PropertyDeclarations = {
    since: { reflect: true },
    event: { reflect: true },
    note: { reflect: true },
    href: { reflect: true },
    layout: { reflect: true, useDefault: true },
  };

  /** The day counted from, or to: an ISO date (2018-03-04) or date-time (RFC 3339). */
  declare since: string | null;
  /** What happened, as it stands after "since": "the flood". */
  declare event: string | null;
  /** A line beneath. */
  declare note: string | null;
  /** Address that the event links to. */
  declare href: string | null;
  /** `sentence`, or `figure`: the number large, the words beneath. */
  declare layout: 'sentence' | 'figure';

  protected override readonly rules: AttributeRules = rules;
  readonly #clock: ClockController = new ClockController(this, (now) =>
    this.drawsModel ? calendar?.nextDayStart(now, this.#zone()) : undefined,
  );
  #timeZone: string | undefined;

  constructor() {
    super();
    this.since = null;
    this.event = null;
    this.note = null;
    this.href = null;
    this.layout = 'sentence';
  }

  protected override prepare(): Promise<void> | undefined {
    return calendar ? undefined : loadCalendar();
  }

  protected override fromAttributes(): Incident | undefined {
    const since = isoDate(this.since ?? '');
    return since === undefined
      ? undefined
      : this.#withAttributes({ since, event: undefined, note: undefined, link: undefined });
  }

  protected override readModel(site: SiteDocument): Incident | undefined {
    return this.choose(readIncidents(site), site);
  }

  protected override isEmpty(model: Incident | undefined): boolean {
    return model === undefined;
  }

  protected override emptyLine(messages: Messages): string {
    return messages.noIncident;
  }

  protected override get expectedLines(): number {
    return this.layout === 'figure' ? 5 : 2;
  }

  protected override drawModel(model: Incident | undefined): TemplateResult | typeof nothing {
    if (!model || !calendar) return nothing;
    const incident = this.#withAttributes(model);
    this.#timeZone = incident.timeZone;
    const days = calendar.calendarDaysSince(incident.since, this.#clock.now, this.#zone());
    return html`
      <p part="sentence">${this.#sentence(days, incident)}</p>
      ${incident.note ? html`<p part="note" dir="auto">${incident.note}</p>` : nothing}
    `;
  }

  #sentence(days: number, { since, event, link }: Incident): unknown {
    const { daysSince, daysUntil, daysSinceDate, daysUntilDate } = this.context.messages;
    const named = days < 0 ? daysUntil : daysSince;
    const unnamed = days < 0 ? daysUntilDate : daysSinceDate;
    const message = pluralForm(event ? named : unnamed, Math.abs(days), this.context.locale);
    return fill<unknown>(message, {
      days: daysInWords(Math.abs(days), this.context.locale).map(({ kind, text }) =>
        kind === 'between' ? text : html`<span part=${kind}>${text}</span>`,
      ),
      event: this.#eventPart(html`<bdi>${event}</bdi>`, link),
      date: this.#eventPart(this.#date(since), link),
    });
  }

  #eventPart(content: TemplateResult, link: string | undefined): TemplateResult {
    return link
      ? html`<a part="event" href=${link}>${content}</a>`
      : html`<span part="event">${content}</span>`;
  }

  #date(since: IsoDate): TemplateResult {
    return html`<time datetime=${since}
      >${formatDate(since, 'long', this.context.locale, this.#zone())}</time
    >`;
  }

  /** The incident's own zone, else what is inherited, the document's, the reader's. */
  #zone(): string {
    return this.#timeZone ?? this.context.zone;
  }

  #withAttributes(incident: Incident): Incident {
    const href = this.href === null ? undefined : safeLink(this.href, document.baseURI);
    return {
      ...incident,
      since: isoDate(this.since ?? '') ?? incident.since,
      event: this.event ?? incident.event,
      note: this.note ?? incident.note,
      link: href ?? incident.link,
    };
  }
}
