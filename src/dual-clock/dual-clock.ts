import {
  html,
  nothing,
  type ComplexAttributeConverter,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Checked } from '../data/check.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { signedHours } from '../language/numbers.js';
import { ClockController } from '../time/clock-controller.js';
import {
  dayOf,
  formatDate,
  formatTime,
  formatWeekday,
  isNight,
  timeOfDay,
  zoneName,
  type DateStyle,
} from '../time/dates.js';
import { openStateAt } from '../time/opening-hours.js';
import { offsetMinutes, readerTimeZone } from '../time/zones.js';
import { oneOf, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { warn } from '../ui/warnings.js';
import { drawFace } from './clock-face.js';
import { parseCities, readCities, type City } from './dual-clock.data.js';
import { dualClockStyles } from './dual-clock.styles.js';

const SECOND = 1_000;
const MINUTE = 60_000;

const rules: AttributeRules = {
  ...commonRules,
  cities: {
    accepts: (value) => parseCities(value).cities.length > 0,
    takes: 'cities and time zones, as in "Moscow=Europe/Moscow, London=Europe/London"',
  },
  'date-style': oneOf('full', 'long', 'medium', 'short', 'none'),
  'show-offset': oneOf('', 'true', 'first', 'reader'),
  'show-zone': oneOf('', 'true', 'short', 'name'),
  face: oneOf('digital', 'analog'),
};

/** An attribute that is a switch, and may say more: absent is off, and so is `false` from a script. */
const switched: ComplexAttributeConverter = {
  fromAttribute: (value) => value,
  toAttribute: (value: unknown) => {
    if (value === true) return '';
    return value === false ? null : value;
  },
};

/**
 * The date, and the time now in two or more cities.
 *
 * @element dual-clock
 * @csspart date - The line with the date.
 * @csspart city - One city with its time.
 * @csspart label - The name of a city.
 * @csspart time - The time in a city.
 * @csspart day - The day of the week in a city whose date is another one.
 * @csspart offset - How far a city's clock is ahead of the first one's, or of the reader's.
 * @csspart zone - What the city's zone is called.
 * @csspart night - The mark of a city where it is night.
 * @csspart closed - Tells, to screen readers, that the office in a city is closed; the others see it stand back.
 * @csspart face - The dial of a city.
 * @cssprop --nb-face - Size of the dial. Default: 5.5em.
 */
export class DualClock extends DataElement<Checked<City>> {
  static override styles: CSSResultGroup = [baseStyles, dualClockStyles];

  static override properties: PropertyDeclarations = {
    cities: { reflect: true },
    seconds: { type: Boolean, reflect: true },
    dateStyle: { attribute: 'date-style', reflect: true, useDefault: true },
    showOffset: { attribute: 'show-offset', reflect: true, converter: switched },
    showZone: { attribute: 'show-zone', reflect: true, converter: switched },
    face: { reflect: true, useDefault: true },
  };

  /** The cities: "Moscow=Europe/Moscow, London=Europe/London". Without a label the zone's own city is named. */
  declare cities: string | null;
  /** Whether seconds are shown. */
  declare seconds: boolean;
  /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
  declare dateStyle: DateStyle | 'none';
  /** Shows how far each city's clock is ahead of the first one's; `reader`: of the reader's own. Default: neither. */
  declare showOffset: boolean | '' | 'true' | 'first' | 'reader' | null;
  /** Shows what each city's zone is called: in short ("GMT+3"), or `name`: in full. Default: neither. */
  declare showZone: boolean | '' | 'true' | 'short' | 'name' | null;
  /** `digital`, or `analog`: a dial above each time. */
  declare face: 'digital' | 'analog';

  protected override readonly rules: AttributeRules = rules;
  readonly #clock: ClockController = new ClockController(this, (now) => {
    if (!this.drawsModel) return undefined;
    const step = this.seconds ? SECOND : MINUTE;
    return (Math.floor(now / step) + 1) * step;
  });

  constructor() {
    super();
    this.cities = null;
    this.seconds = false;
    this.dateStyle = 'long';
    this.showOffset = null;
    this.showZone = null;
    this.face = 'digital';
  }

  protected override fromAttributes(): Checked<City> | undefined {
    if (this.cities === null) return undefined;
    const { cities, impossible } = parseCities(this.cities);
    for (const piece of impossible) {
      warn(this, `"${piece}" in cities="${this.cities}" is ignored: the browser knows no such time zone.`);
    }
    return cities.length === 0 ? undefined : { entries: cities, problems: [] };
  }

  protected override readModel(site: SiteDocument): Checked<City> {
    const cities = readCities(site);
    this.reportProblems(cities.problems);
    return cities;
  }

  protected override isEmpty({ entries }: Checked<City>): boolean {
    return entries.length === 0;
  }

  protected override emptyLine(messages: Messages): string {
    return messages.noClock;
  }

  protected override get expectedLines(): number {
    return this.dateStyle === 'none' ? 1 : 2;
  }

  protected override drawModel(model: Checked<City>): TemplateResult {
    const cities = this.fromAttributes()?.entries ?? model.entries;
    const { now } = this.#clock;
    const zone = this.context.givenZone ?? cities[0]?.timeZone ?? this.context.zone;
    return html`
      ${this.dateStyle === 'none' ? nothing : this.#drawDate(dayOf(now, zone), this.dateStyle)}
      <ul role="list">
        ${cities.map((city) => this.#drawCity(city, now, zone, cities[0]))}
      </ul>
    `;
  }

  #drawDate(day: string, style: DateStyle): TemplateResult {
    return html`<p part="date">
      <time datetime=${day}>${formatDate(day, style, this.context.locale, 'UTC')}</time>
    </p>`;
  }

  #drawCity(city: City, now: number, dateZone: string, first: City | undefined): TemplateResult {
    const { label, timeZone, hours } = city;
    const { locale, hourCycle } = this.context;
    const time = formatTime(now, { locale, zone: timeZone, hourCycle, seconds: this.seconds });
    const closed = hours !== undefined && !openStateAt(now, hours, timeZone).open;
    return html`
      <li part="city" class=${closed ? 'closed' : 'open'}>
        ${this.face === 'analog' ? drawFace(now, timeZone, this.seconds) : nothing}
        <span part="label" dir="auto">${label}</span>
        <time part="time" datetime=${timeOfDay(now, timeZone)}>${time}</time>
        ${this.#drawDay(now, timeZone, dateZone)} ${this.#drawOffset(now, city, first)}
        ${this.#drawZone(now, timeZone)} ${isNight(now, timeZone) ? this.#drawNight() : nothing}
        ${closed ? html`<span part="closed" class="spoken">${this.context.messages.closed}</span>` : nothing}
      </li>
    `;
  }

  #drawDay(now: number, timeZone: string, dateZone: string): TemplateResult | typeof nothing {
    const day = dayOf(now, timeZone);
    if (day === dayOf(now, dateZone)) return nothing;
    return html`<time part="day" datetime=${day}>${formatWeekday(day, this.context.locale)}</time>`;
  }

  #drawOffset(now: number, { timeZone }: City, first: City | undefined): TemplateResult | typeof nothing {
    if (this.showOffset === null || this.showOffset === false) return nothing;
    const other = this.showOffset === 'reader' ? readerTimeZone() : first?.timeZone;
    if (other === undefined || other === timeZone) return nothing;
    const minutes = offsetMinutes(now, timeZone) - offsetMinutes(now, other);
    const hours = signedHours(minutes, this.context.locale);
    return html`<span part="offset">${fill(this.context.messages.offset, { hours }).join('')}</span>`;
  }

  #drawZone(now: number, timeZone: string): TemplateResult | typeof nothing {
    if (this.showZone === null || this.showZone === false) return nothing;
    const length = this.showZone === 'name' ? 'long' : 'short';
    return html`<span part="zone">${zoneName(now, timeZone, this.context.locale, length)}</span>`;
  }

  /** A quiet mark for the eye; the time itself says it to everyone. */
  #drawNight(): TemplateResult {
    return html`<svg part="night" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 1.5a7 7 0 1 0 8.5 8.5A5.5 5.5 0 0 1 6 1.5Z" />
    </svg>`;
  }
}
