import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { pluralForm, timeInWords } from '../language/numbers.js';
import { isoDate, type IsoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import type * as Calendar from '../time/calendar.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate, hasTime } from '../time/dates.js';
import { dateRule, linkRule, oneOf, type AttributeRules } from '../ui/attribute-rules.js';
import { LENGTHS, type Unit } from '../time/units.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { warn } from '../ui/warnings.js';
import { milestonesIn, readIncidents, unitsIn, type Incident } from './incident-counter.data.js';
import { incidentCounterStyles } from './incident-counter.styles.js';
import { Occasions } from './occasions.js';

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
  units: {
    accepts: (value) => unitsIn(value) !== undefined,
    takes: 'some of years, months, days, hours, minutes and seconds, in this order',
  },
  milestones: {
    accepts: (value) => milestonesIn(value) !== undefined,
    takes: 'numbers of days, as in "100 500 1000"',
  },
};

/**
 * "936 days have passed since …" and a note, counted in calendar days.
 *
 * @element incident-counter
 * @fires {Event} turn - The event that was counted down to has come. Does not bubble.
 * @fires {MilestoneEvent} milestone - A number of days in `milestones` is reached; `event.days` tells which. Does not bubble.
 * @cssstate milestone - Today's number of days is one of the `milestones`.
 * @csspart sentence - The whole sentence.
 * @csspart count - The number.
 * @csspart unit - "days".
 * @csspart event - What happened, or the date of it; a link where there is an address.
 * @csspart note - The note beneath.
 * @cssprop --nb-count - Size of the number in the layout `figure`. Default: 3.5em.
 */
export class IncidentCounter extends DataElement<Incident | undefined> {
  static override styles: CSSResultGroup = [baseStyles, incidentCounterStyles];

  static override properties: PropertyDeclarations = {
    since: { reflect: true },
    event: { reflect: true },
    note: { reflect: true },
    href: { reflect: true },
    layout: { reflect: true, useDefault: true },
    units: { reflect: true, useDefault: true },
    inclusive: { type: Boolean, reflect: true },
    milestones: { reflect: true },
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
  /**
   * What is counted in, the longest first: `years months days hours minutes seconds`. Years and months are of their real
   * length; hours and less count where the event has a time. Default: `days`.
   */
  declare units: string;
  /** Whether the first day is counted, too. */
  declare inclusive: boolean;
  /** Numbers of days that are something special: "100 500 1000". */
  declare milestones: string | null;

  protected override readonly rules: AttributeRules = rules;
  readonly #clock: ClockController = new ClockController(this, () =>
    this.drawsModel ? this.#span?.until : undefined,
  );
  readonly #occasions = new Occasions(this);
  #timeZone: string | undefined;
  /** What is drawn. */
  #span: Calendar.Span | undefined;
  #since: IsoDate | undefined;
  /** The number that was drawn last. */
  #drawnCount: number | undefined;

  constructor() {
    super();
    this.since = null;
    this.event = null;
    this.note = null;
    this.href = null;
    this.layout = 'sentence';
    this.units = 'days';
    this.inclusive = false;
    this.milestones = null;
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
    const span = calendar.spanSince(incident.since, this.#clock.now, {
      zone: this.#zone(),
      units: this.#unitsFor(incident.since),
      inclusive: this.inclusive,
    });
    this.#span = span;
    this.#since = incident.since;
    return html`
      <p part="sentence">${this.#sentence(span, incident)}</p>
      ${incident.note ? html`<p part="note" dir="auto">${incident.note}</p>` : nothing}
    `;
  }

  protected override updated(): void {
    super.updated();
    if (!this.drawsModel || !this.#span || this.#since === undefined) return;
    this.#occasions.see(this.#span, this.#since, milestonesIn(this.milestones ?? ''));
    this.states.toggle('milestone', this.#occasions.milestone !== undefined);
    this.#animateCount(this.#span);
  }

  /** A number that has changed before the reader's eyes comes in softly, but not by the second. */
  #animateCount({ amounts }: Calendar.Span): void {
    const { unit, count } = amounts.at(-1) ?? {};
    const changed = this.#drawnCount !== undefined && count !== this.#drawnCount;
    this.#drawnCount = count;
    if (!changed || unit === 'seconds' || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const numbers = [...this.renderRoot.querySelectorAll('[part=count]')];
    numbers
      .at(-1)
      ?.animate({ opacity: [0.2, 1], translate: ['0 0.2em', '0'] }, { duration: 300, easing: 'ease-out' });
  }

  #unitsFor(since: IsoDate): readonly Unit[] {
    const units = unitsIn(this.units) ?? ['days'];
    const ofTime = units.filter((unit) => LENGTHS[unit] !== undefined);
    if (ofTime.length > 0 && !hasTime(since)) {
      warn(
        this,
        `units="${this.units}": "${since}" has no time, so ${ofTime.join(' and ')} cannot be counted.`,
      );
    }
    return units;
  }

  #sentence({ ahead, amounts }: Calendar.Span, { since, event, link }: Incident): unknown {
    const { daysSince, daysUntil, daysSinceDate, daysUntilDate } = this.context.messages;
    const { locale } = this.context;
    const named = ahead ? daysUntil : daysSince;
    const unnamed = ahead ? daysUntilDate : daysSinceDate;
    const shown = amounts.filter(
      ({ count }, index) => count > 0 || (index === amounts.length - 1 && isNone(amounts)),
    );
    const count = shown.length === 1 ? shown[0]?.count : undefined;
    return fill<unknown>(pluralForm(event ? named : unnamed, count, locale), {
      days: timeInWords(shown, locale).map(({ kind, text }) =>
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

function isNone(amounts: readonly Calendar.Amount[]): boolean {
  return amounts.every(({ count }) => count === 0);
}
