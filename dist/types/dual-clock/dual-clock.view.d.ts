import { type CSSResult, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { ContextController } from '../ui/context-controller.js';
import { type View } from '../ui/view.js';
import type { City } from './cities.js';
import type { DualClock } from './dual-clock.js';
/** Reads and draws the cities of a `<dual-clock>`. */
export declare class DualClockView implements View<Checked<City>> {
    #private;
    readonly styles: readonly CSSResult[];
    /** @param given the cities that the attributes name, which are stronger than those of the data */
    constructor(host: DualClock, context: ContextController, given: () => readonly City[] | undefined);
    prepare(): Promise<unknown> | undefined;
    read(document: SiteDocument): Checked<City> | Promise<Checked<City>>;
    isEmpty({ entries }: Checked<City>): boolean;
    emptyLine(messages: Messages): string;
    draw(model: Checked<City>): TemplateResult;
    /** The times are put in words here, not by lit, so that a second costs no more than that. */
    drawn(): void;
}
