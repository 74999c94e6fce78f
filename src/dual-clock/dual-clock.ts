import type { ComplexAttributeConverter } from 'lit';
import type { Checked } from '../data/check.js';
import type { DateStyle } from '../time/dates.js';
import { dateStyleRule, oneOf } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
import { lazy } from '../ui/lazy.js';
import { properties, type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import { warn } from '../ui/warnings.js';
import { parseCities, type City } from './cities.js';

const withView = lazy(() => import('./dual-clock.view.js'));

/** An attribute that is a switch, and may say more: absent is off, and so is `false` from a script. */
const switched: ComplexAttributeConverter = { fromAttribute: (value) => value };

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
  static override properties: Properties = properties({
    cities: {
      rule: {
        accepts: (value) => parseCities(value).cities.length > 0,
        takes: 'cities and time zones, as in "Moscow=Europe/Moscow, London=Europe/London"',
      },
    },
    seconds: { type: Boolean, default: false },
    dateStyle: { default: 'long', rule: dateStyleRule },
    showOffset: { type: Boolean, converter: switched, rule: oneOf('', 'true', 'first', 'reader') },
    showZone: { type: Boolean, converter: switched, rule: oneOf('', 'true', 'short', 'name') },
    face: { default: 'digital', rule: oneOf('digital', 'analog') },
  });

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

  protected override fromAttributes(): Checked<City> | undefined {
    const { cities, impossible } = parseCities(this.cities ?? '');
    for (const piece of impossible) {
      warn(this, `"${piece}" in cities="${this.cities}" is ignored: the browser knows no such time zone.`);
    }
    return cities.length === 0 ? undefined : { entries: cities, problems: [] };
  }

  protected override makeView(): View<Checked<City>> | Promise<View<Checked<City>>> {
    const given = () => this.fromAttributes()?.entries;
    return withView(({ DualClockView }) => new DualClockView(this, this.context, given));
  }

  protected override get expectedLines(): number {
    return this.dateStyle === 'none' ? 1 : 2;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dual-clock': DualClock;
  }
}
