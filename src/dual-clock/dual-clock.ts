import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import type { SiteDocument } from '../data/site.js';
import { fill } from '../language/fill.js';
import type { Messages } from '../language/messages.js';
import { signedHours } from '../language/numbers.js';
import { ClockController } from '../time/clock-controller.js';
import { dayOf, formatDate, formatTime, formatWeekday, timeOfDay, type DateStyle } from '../time/dates.js';
import { offsetMinutes } from '../time/zones.js';
import { oneOf, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { warn } from '../ui/warnings.js';
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
 * @csspart offset - How far a city's clock is ahead of the first one's.
 */
export class DualClock extends DataElement<Checked<City>> {
  static override styles: CSSResultGroup = [baseStyles, dualClockStyles];

  static override properties: PropertyDeclarations = {
    cities: { reflect: true },
    seconds: { type: Boolean, reflect: true },
    dateStyle: { attribute: 'date-style', reflect: true, useDefault: true },
    showOffset: { attribute: 'show-offset', type: Boolean, reflect: true },
  };

  /** The cities: "Moscow=Europe/Moscow, London=Europe/London". Without a label the zone's own city is named. */
  declare cities: string | null;
  /** Whether seconds are shown. */
  declare seconds: boolean;
  /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
  declare dateStyle: DateStyle | 'none';
  /** Whether each city shows how far its clock is ahead of the first one's. */
  declare showOffset: boolean;

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
    this.showOffset = false;
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

  #drawCity(
    { label, timeZone }: City,
    now: number,
    dateZone: string,
    first: City | undefined,
  ): TemplateResult {
    const time = formatTime(now, {
      locale: this.context.locale,
      zone: timeZone,
      hourCycle: this.context.hourCycle,
      seconds: this.seconds,
    });
    return html`
      <li part="city">
        <span part="label" dir="auto">${label}</span>
        <time part="time" datetime=${timeOfDay(now, timeZone)}>${time}</time>
        ${this.#drawDay(now, timeZone, dateZone)} ${this.#drawOffset(now, timeZone, first)}
      </li>
    `;
  }

  #drawDay(now: number, timeZone: string, dateZone: string): TemplateResult | typeof nothing {
    const day = dayOf(now, timeZone);
    if (day === dayOf(now, dateZone)) return nothing;
    return html`<time part="day" datetime=${day}>${formatWeekday(day, this.context.locale)}</time>`;
  }

  #drawOffset(now: number, timeZone: string, first: City | undefined): TemplateResult | typeof nothing {
    if (!this.showOffset || !first || timeZone === first.timeZone) return nothing;
    const minutes = offsetMinutes(now, timeZone) - offsetMinutes(now, first.timeZone);
    const hours = signedHours(minutes, this.context.locale);
    return html`<span part="offset">${fill(this.context.messages.offset, { hours }).join('')}</span>`;
  }
}
