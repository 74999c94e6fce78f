import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { ClockController } from '../time/clock-controller.js';
import { formatWeekday, isNight, timeWriter } from '../time/clock-words.js';
import { dayOf, formatDate, timeOfDay, type DateStyle } from '../time/dates.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { reportProblems } from '../ui/entries.js';
import { adopt } from '../ui/styles.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { allOf, Extra } from '../ui/lazy.js';
import { drawsModel, type View } from '../ui/view.js';
import type { City } from './cities.js';
import { readCities } from './dual-clock.data.js';
import type { DualClock } from './dual-clock.js';
import { dualClockStyles } from './dual-clock.styles.js';

const SECOND = 1_000;
const MINUTE = 60_000;

/** The text of a time. */
interface Time {
  readonly text: Text;
  shown: string;
  readonly write: (moment: number) => string;
}

/** What knows office hours. Without it no city stands back. */
const officeHours = new Extra(() => import('./office-hours.js'));

/** What draws dials. Without it there are the times alone. */
const dials = new Extra(() => import('./clock-face.js'));

/** What says how zones differ, and what they are called. Without it nothing is said of them. */
const zoneWords = new Extra(() => import('./zone-words.js'));

const citiesIn = readOnce(readCities);

/** Reads and draws the cities of a `<dual-clock>`. */
export class DualClockView implements View<Checked<City>> {
  readonly styles: readonly CSSResult[] = [dualClockStyles];
  readonly #host: DualClock;
  readonly #context: ContextController;
  readonly #given: () => readonly City[] | undefined;
  readonly #clock: ClockController;
  /** What puts the time of each city in words. */
  #writers: ((moment: number) => string)[] = [];
  /** Where they stand on the page. */
  #times: Time[] = [];
  /** When all of it was drawn. */
  #drawnAt = Number.NaN;

  /** @param given the cities that the attributes name, which are stronger than those of the data */
  constructor(host: DualClock, context: ContextController, given: () => readonly City[] | undefined) {
    this.#host = host;
    this.#context = context;
    this.#given = given;
    const nextChange = (now: number) => {
      if (!drawsModel(host)) return undefined;
      const step = host.seconds ? SECOND : MINUTE;
      return (Math.floor(now / step) + 1) * step;
    };
    this.#clock = new ClockController(host, nextChange, () => this.#tick());
  }

  prepare(): Promise<unknown> | undefined {
    return allOf(this.#host.face === 'analog' && dials.load(), this.#saysZones && zoneWords.load());
  }

  read(document: SiteDocument): Checked<City> | Promise<Checked<City>> {
    const { found: cities, site } = citiesIn(document, null);
    reportProblems(this.#host, cities.problems, site);
    const tellsHours = cities.entries.some(({ openingHours = [] }) => openingHours.length > 0);
    const coming = tellsHours ? officeHours.load() : undefined;
    return coming ? coming.then(() => cities) : cities;
  }

  isEmpty({ entries }: Checked<City>): boolean {
    return entries.length === 0;
  }

  emptyLine(messages: Messages): string {
    return messages.noClock;
  }

  draw(model: Checked<City>): TemplateResult {
    const cities = this.#given() ?? model.entries;
    const { now } = this.#clock;
    this.#drawnAt = now;
    const { locale, hourCycle } = this.#context;
    const { seconds } = this.#host;
    this.#writers = cities.map(({ timeZone }) => timeWriter({ locale, zone: timeZone, hourCycle, seconds }));
    const today = dayOf(now, this.#context.zone ?? cities[0]?.timeZone);
    return flatTemplate(html`
      ${this.#host.dateStyle === 'none' ? nothing : this.#drawDate(today, this.#host.dateStyle)}
      <ul role="list" class=${cities.length > 1 ? 'several' : 'one'}>
        ${inARow(cities.map((city) => this.#drawCity(city, now, today, cities[0])))}
      </ul>
    `);
  }

  /** The times are put in words here, not by lit, so that a second costs no more than that. */
  drawn(): void {
    const elements = this.#host.renderRoot.querySelectorAll('[part=time]');
    this.#times = [...elements].flatMap((element, index) => {
      const write = this.#writers[index];
      const text = element.firstChild instanceof Text ? element.firstChild : element.appendChild(new Text());
      return write ? [{ text, shown: text.data, write }] : [];
    });
    this.#writeTimes(this.#drawnAt);
  }

  /** Within a minute nothing but the seconds changes. */
  #tick(): boolean {
    const { now } = this.#clock;
    const sameMinute = Math.floor(now / MINUTE) === Math.floor(this.#drawnAt / MINUTE);
    if (!sameMinute || this.#host.face === 'analog') return false;
    this.#writeTimes(now);
    return true;
  }

  #writeTimes(now: number): void {
    for (const time of this.#times) {
      const words = time.write(now);
      if (words === time.shown) continue;
      time.shown = words;
      time.text.data = words;
    }
  }

  #drawDate(day: string, style: DateStyle): TemplateResult {
    return html`<p part="date">
      <time datetime=${day}>${formatDate(day, style, this.#context.locale, 'UTC')}</time>
    </p>`;
  }

  #drawCity(city: City, now: number, today: string, first: City | undefined): TemplateResult {
    const { label, timeZone } = city;
    const closed = officeHours.here?.isClosed(now, city) ?? false;
    const atNight = isNight(now, timeZone);
    // The moon stands with the name, which a tick leaves as it is; and always, so that evening and morning make no nodes.
    return html`
      <li part="city" class="${closed ? 'closed' : 'open'} ${atNight ? 'night' : 'day'}">
        ${this.#drawFace(now, timeZone)}
        <span part="label"><bdi>${drawn(label)}</bdi><span part=${atNight ? 'night' : nothing}></span></span>
        <time part="time" datetime=${timeOfDay(now, timeZone)}></time>
        ${this.#drawDay(dayOf(now, timeZone), today)} ${this.#drawZone(now, city, first)}
        ${closed ? officeHours.here?.drawClosed(this.#host, this.#context.messages.closed) : nothing}
      </li>
    `;
  }

  #drawFace(now: number, timeZone: string): TemplateResult | typeof nothing {
    const drawing = this.#host.face === 'analog' && dials.for(this.#host);
    if (!drawing) return nothing;
    adopt(this.#host, drawing.faceStyles);
    return drawing.drawFace(now, timeZone, this.#host.seconds);
  }

  #drawDay(day: string, today: string): TemplateResult | typeof nothing {
    if (day === today) return nothing;
    return html`<time part="day" datetime=${day}>${formatWeekday(day, this.#context.locale)}</time>`;
  }

  /** Whether something is to be said of the zones. */
  get #saysZones(): boolean {
    return [this.#host.showOffset, this.#host.showZone].some((shown) => shown !== null && shown !== false);
  }

  #drawZone(now: number, { timeZone }: City, first: City | undefined): TemplateResult | typeof nothing {
    const drawing = this.#saysZones && zoneWords.for(this.#host);
    return drawing ? drawing.drawZone(this.#host, this.#context, now, timeZone, first?.timeZone) : nothing;
  }
}
