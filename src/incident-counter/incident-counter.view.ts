import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { numberInWords, pluralForm } from '../language/numbers.js';
import { timeInWords } from '../language/time-in-words.js';
import type { IsoDate } from '../safe/dates.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate } from '../time/dates.js';
import { spanInDays, type Span } from '../time/days.js';
import type { Unit } from '../time/units.js';
import type { Zone } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
import type { CustomStates } from '../ui/custom-state.js';
import { drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { Extra } from '../ui/lazy.js';
import { drawsModel, type View } from '../ui/view.js';
import { milestonesIn, unitsIn, withAttributes, type Incident } from './incident-attributes.js';
import { readIncidents } from './incident-counter.data.js';
import type { IncidentCounter } from './incident-counter.js';
import { incidentCounterStyles } from './incident-counter.styles.js';
import { MilestoneEvent } from './milestone-event.js';

/** What counts other units than days. Where it cannot be had, the days are right, too. */
const otherUnits = new Extra(() => import('./other-units.js'));

const incidentsIn = readOnce(readIncidents);

/** Reads and draws the incident of an `<incident-counter>`. */
export class IncidentCounterView implements View<Incident | undefined> {
  readonly styles: readonly CSSResult[] = [incidentCounterStyles];
  readonly #host: IncidentCounter;
  readonly #context: ContextController;
  readonly #states: CustomStates;
  readonly #clock: ClockController;
  #timeZone: string | undefined;
  /** What is drawn. */
  #span: Span | undefined;
  #since: IsoDate | undefined;
  /** The date that was still to come when it was drawn last. */
  #awaited: IsoDate | undefined;
  /** The number of days that is something special today. */
  #milestone: number | undefined;
  /** The number that was drawn last. */
  #drawnCount: number | undefined;

  constructor(host: IncidentCounter, context: ContextController, states: CustomStates) {
    this.#host = host;
    this.#context = context;
    this.#states = states;
    this.#clock = new ClockController(host, () => (drawsModel(host) ? this.#span?.until : undefined));
  }

  prepare(): Promise<void> | undefined {
    return this.#otherUnits ? otherUnits.load() : undefined;
  }

  read(document: SiteDocument): Incident | undefined {
    const { found, site } = incidentsIn(document, null);
    return choose(this.#host, found, site);
  }

  isEmpty(incident: Incident | undefined): boolean {
    return !incident;
  }

  emptyLine({ noIncident }: Messages): string {
    return noIncident;
  }

  draw(model: Incident | undefined): TemplateResult | typeof nothing {
    if (!model) return nothing;
    const incident = withAttributes(model, this.#host, document.baseURI);
    this.#timeZone = incident.timeZone;
    const span = this.#spanSince(incident.since);
    this.#span = span;
    this.#since = incident.since;
    const content = html`
      <p part="sentence">${this.#sentence(span, incident)}</p>
      ${incident.note ? html`<p part="note" dir="auto">${drawn(incident.note)}</p>` : nothing}
    `;
    // A number of several may come and go at any time.
    return this.#otherUnits ? content : flatTemplate(content);
  }

  drawn(): void {
    if (!drawsModel(this.#host) || !this.#span || this.#since === undefined) return;
    this.#tell(this.#span, this.#since);
    this.#animateCount(this.#span);
  }

  /** Says, once each, that what was counted down to has come, and that a number of days is something special. */
  #tell({ ahead, days }: Span, since: IsoDate): void {
    if (!ahead && this.#awaited === since) this.#host.dispatchEvent(new Event('turn'));
    this.#awaited = ahead ? since : undefined;

    const milestone = milestonesIn(this.#host.milestones ?? '')?.find((special) => special === days);
    const isNew = milestone !== undefined && milestone !== this.#milestone;
    this.#milestone = milestone;
    this.#states.toggle('milestone', milestone !== undefined);
    if (isNew) this.#host.dispatchEvent(new MilestoneEvent(milestone));
  }

  /** A number that has changed before the reader's eyes comes in softly, but not by the second. */
  #animateCount({ amounts }: Span): void {
    const count = amounts.at(-1)?.count;
    const changed = this.#drawnCount !== undefined && count !== this.#drawnCount;
    this.#drawnCount = count;
    if (!changed || this.#otherUnits?.at(-1) === 'seconds') return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const numbers = [...this.#host.renderRoot.querySelectorAll('[part=count]')];
    numbers
      .at(-1)
      ?.animate({ opacity: [0.2, 1], translate: ['0 0.2em', '0'] }, { duration: 300, easing: 'ease-out' });
  }

  /** In days until what counts other units is there, if they were asked for only now. */
  #spanSince(since: IsoDate): Span {
    const counting = { zone: this.#zone(), inclusive: this.#host.inclusive };
    const { now } = this.#clock;
    const units = this.#otherUnits;
    return (
      (units && otherUnits.for(this.#host)?.spanInUnits(this.#host, since, now, { ...counting, units })) ??
      spanInDays(since, now, counting)
    );
  }

  /** What is counted in, where that is not days alone. */
  get #otherUnits(): readonly Unit[] | undefined {
    const units = unitsIn(this.#host.units);
    return units?.join() === 'days' ? undefined : units;
  }

  #sentence({ ahead, amounts }: Span, { since, event, link }: Incident): TemplateResult {
    const { daysSince, daysUntil, daysSinceDate, daysUntilDate } = this.#context.messages;
    const { localeOfWords: locale } = this.#context;
    const named = ahead ? daysUntil : daysSince;
    const unnamed = ahead ? daysUntilDate : daysSinceDate;
    const count = amounts.length === 1 ? amounts[0]?.count : undefined;
    const words =
      otherUnits.here?.timesInWords(amounts, locale) ??
      amounts.flatMap((amount) => timeInWords(amount, locale));
    const date = () => this.#eventPart(this.#date(since), link);
    const pieces = fill<unknown>(pluralForm(event ? named : unnamed, count, locale), {
      days: inARow(
        words.map(({ kind, text }) => (kind === 'between' ? text : html`<span part=${kind}>${text}</span>`)),
      ),
      event: this.#eventPart(html`<bdi>${drawn(event ?? '')}</bdi>`, link),
      // Only where they are asked for: a formatter costs some milliseconds.
      get date() {
        return date();
      },
      get count() {
        return numberInWords(count ?? 0, locale);
      },
    });
    return inARow(pieces);
  }

  #eventPart(content: TemplateResult, link: string | undefined): TemplateResult {
    return link
      ? html`<a part="event" href=${link}>${content}</a>`
      : html`<span part="event">${content}</span>`;
  }

  #date(since: IsoDate): TemplateResult {
    return html`<time datetime=${since}
      >${formatDate(since, 'long', this.#context.localeOfWords, this.#zone())}</time
    >`;
  }

  /** The incident's own zone, else what is inherited, the document's, the reader's. */
  #zone(): Zone {
    return this.#timeZone ?? this.#context.zone;
  }
}
