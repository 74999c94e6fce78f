import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { type DateStyle } from '../time/dates.js';
import { type AttributeRules } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
import { type City } from './dual-clock.data.js';
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
export declare class DualClock extends DataElement<Checked<City>> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The cities: "Moscow=Europe/Moscow, London=Europe/London". Without a label the zone's own city is named. */
    cities: string | null;
    /** Whether seconds are shown. */
    seconds: boolean;
    /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
    dateStyle: DateStyle | 'none';
    /** Whether each city shows how far its clock is ahead of the first one's. */
    showOffset: boolean;
    protected readonly rules: AttributeRules;
    constructor();
    protected fromAttributes(): Checked<City> | undefined;
    protected readModel(site: SiteDocument): Checked<City>;
    protected isEmpty({ entries }: Checked<City>): boolean;
    protected emptyLine(messages: Messages): string;
    protected get expectedLines(): number;
    protected drawModel(model: Checked<City>): TemplateResult;
}
