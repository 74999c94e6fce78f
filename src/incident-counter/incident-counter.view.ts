import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { numberInWords, pluralForm } from '../language/numbers.js';
import { timeInWords } from '../language/time-in-words.js';
import type { IsoDate } from '../safe/dates.js';
import type * as Calendar from '../time/calendar.js';
import { ClockController } from '../time/clock-controller.js';
import { formatDate, hasTime } from '../time/dates.js';
import { spanInDays, type Amount, type Span } from '../time/days.js';
import { LENGTHS, type Unit } from '../time/units.js';
import type { ContextController } from '../ui/context-controller.js';
import type { CustomStates } from '../ui/custom-state.js';
import { drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { together } from '../ui/lazy.js';
import { drawsModel, type View } from '../ui/view.js';
import { warn } from '../ui/warnings.js';
import { milestonesIn, unitsIn, withAttributes, type Incident } from './incident-attributes.js';
import { readIncidents } from './incident-counter.data.js';
import type { IncidentCounter } from './incident-counter.js';
import { incidentCounterStyles } from './incident-counter.styles.js';
import { Occasions } from './occasions.js';

/** What counts other units than days, loaded once for the page, by the first counter with some. */
let calendar: typeof Calendar | undefined;

/** Where it cannot be had, the days are right, too. */
const loadCalendar = together(async () => {
  calendar = await import('../time/calendar.js').catch(() => undefined);
});

const incidentsIn = readOnce(readIncidents);

/** Reads and draws the incident of an `<incident-counter>`. */
export class IncidentCounterView implements View<Incident | undefined> {
  readonly styles: readonly CSSResult[] = [incidentCounterStyles];
  readonly #host: IncidentCounter;
  readonly #context: ContextController;
  readonly #states: CustomStates;
  readonly #clock: ClockController;
  readonly #occasions: Occasions;
  #timeZone: string | undefined;
  /** What is drawn. */
  #span: Span | undefined;
  #since: IsoDate | undefined;
  /** The number that was drawn last. */
  #drawnCount: number | undefined;

  constructor(host: IncidentCounter, context: ContextController, states: CustomStates) {
    this.#host = host;
    this.#context = context;
    this.#states = states;
    this.#occasions = new Occasions(host);
    this.#clock = new ClockController(host, () => (drawsModel(host) ? this.#span?.until : undefined));
  }

  prepare(): Promise<void> | undefined {
    return calendar || isDaysAlone(this.#units()) ? undefined : loadCalendar();
  }

  read(document: SiteDocument): Incident | undefined {
    const { found, site } = incidentsIn(document, null);
    return choose(this.#host, found, site);
  }

  isEmpty(incident: Incident | undefined): boolean {
    return incident === undefined;
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
    return span.amounts.length === 1 ? flatTemplate(content) : content;
  }

  drawn(): void {
    if (!drawsModel(this.#host) || !this.#span || this.#since === undefined) return;
    this.#occasions.see(this.#span, this.#since, milestonesIn(this.#host.milestones ?? ''));
    this.#states.toggle('milestone', this.#occasions.milestone !== undefined);
    this.#animateCount(this.#span);
  }

  /** A number that has changed before the reader's eyes comes in softly, but not by the second. */
  #animateCount({ amounts }: Span): void {
    const { unit, count } = amounts.at(-1) ?? {};
    const changed = this.#drawnCount !== undefined && count !== this.#drawnCount;
    this.#drawnCount = count;
    if (!changed || unit === 'seconds' || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const numbers = [...this.#host.renderRoot.querySelectorAll('[part=count]')];
    numbers
      .at(-1)
      ?.animate({ opacity: [0.2, 1], translate: ['0 0.2em', '0'] }, { duration: 300, easing: 'ease-out' });
  }

  /** In days until what counts other units is there, if they were asked for only now. */
  #spanSince(since: IsoDate): Span {
    const units = this.#unitsFor(since);
    const counting = { zone: this.#zone(), inclusive: this.#host.inclusive };
    const { now } = this.#clock;
    if (isDaysAlone(units)) return spanInDays(since, now, counting);
    if (calendar) return calendar.spanSince(since, now, { ...counting, units });
    void loadCalendar().then(() => calendar && this.#host.requestUpdate());
    return spanInDays(since, now, counting);
  }

  #units(): readonly Unit[] {
    return unitsIn(this.#host.units) ?? ['days'];
  }

  #unitsFor(since: IsoDate): readonly Unit[] {
    const units = this.#units();
    const ofTime = units.filter((unit) => LENGTHS[unit] !== undefined);
    if (ofTime.length > 0 && !hasTime(since)) {
      warn(
        this.#host,
        `units="${this.#host.units}": "${since}" has no time, so ${ofTime.join(' and ')} cannot be counted.`,
      );
    }
    return units;
  }

  #sentence({ ahead, amounts }: Span, { since, event, link }: Incident): TemplateResult {
    const { daysSince, daysUntil, daysSinceDate, daysUntilDate } = this.#context.messages;
    const { localeOfWords: locale } = this.#context;
    const named = ahead ? daysUntil : daysSince;
    const unnamed = ahead ? daysUntilDate : daysSinceDate;
    const shown = amounts.filter(
      ({ count }, index) => count > 0 || (index === amounts.length - 1 && isNone(amounts)),
    );
    const count = shown.length === 1 ? shown[0]?.count : undefined;
    const date = () => this.#eventPart(this.#date(since), link);
    const pieces = fill<unknown>(pluralForm(event ? named : unnamed, count, locale), {
      days: inARow(
        timeInWords(shown, locale).map(({ kind, text }) =>
          kind === 'between' ? text : html`<span part=${kind}>${text}</span>`,
        ),
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
  #zone(): string {
    return this.#timeZone ?? this.#context.zone;
  }
}

function isDaysAlone(units: readonly Unit[]): boolean {
  return units.every((unit) => unit === 'days');
}

function isNone(amounts: readonly Amount[]): boolean {
  return amounts.every(({ count }) => count === 0);
}
