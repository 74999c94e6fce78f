import type { Checked } from '../data/check.js';
import type { DateStyle } from '../time/dates.js';
import { DataElement } from '../ui/data-element.js';
import { type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import { type City } from './cities.js';
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
export declare class DualClock extends DataElement<Checked<City>> {
    static properties: Properties;
    /** The cities: "Moscow=Europe/Moscow, London=Europe/London". Without a label the zone's own city is named. */
    cities: string | null;
    /** Whether seconds are shown. */
    seconds: boolean;
    /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
    dateStyle: DateStyle | 'none';
    /** Shows how far each city's clock is ahead of the first one's; `reader`: of the reader's own. Default: neither. */
    showOffset: boolean | '' | 'true' | 'first' | 'reader' | null;
    /** Shows what each city's zone is called: in short ("GMT+3"), or `name`: in full. Default: neither. */
    showZone: boolean | '' | 'true' | 'short' | 'name' | null;
    /** `digital`, or `analog`: a dial above each time. */
    face: 'digital' | 'analog';
    protected fromAttributes(): Checked<City> | undefined;
    protected makeView(): View<Checked<City>> | Promise<View<Checked<City>>>;
    protected get expectedLines(): number;
}
declare global {
    interface HTMLElementTagNameMap {
        'dual-clock': DualClock;
    }
}
