import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { ContextController } from '../ui/context-controller.js';
import type { CustomStates } from '../ui/custom-state.js';
import { type View } from '../ui/view.js';
import { type Incident } from './incident-attributes.js';
import type { IncidentCounter } from './incident-counter.js';
/** Reads and draws the incident of an `<incident-counter>`. */
export declare class IncidentCounterView implements View<Incident | undefined> {
    #private;
    readonly styles: readonly CSSResult[];
    constructor(host: IncidentCounter, context: ContextController, states: CustomStates);
    prepare(): Promise<void> | undefined;
    read(document: SiteDocument): Incident | undefined;
    isEmpty(incident: Incident | undefined): boolean;
    emptyLine({ noIncident }: Messages): string;
    draw(model: Incident | undefined): TemplateResult | typeof nothing;
    drawn(): void;
}
