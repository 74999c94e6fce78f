import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { SiteDocument } from '../data/site.js';
import type { StateName } from '../data/state.js';
import type { Messages } from '../language/messages.js';
/**
 * What finds an element's model in a document and draws it: the half of an element that is loaded when the first tag of
 * its kind is met. The other half, its class, is there from the start, so that the tag is registered and its data
 * already on its way.
 */
export interface View<Model> {
    readonly styles: readonly CSSResult[];
    /** What the element shows of a document; may throw a `NoticeboardError`. */
    read(site: SiteDocument): Model | Promise<Model>;
    isEmpty(model: Model): boolean;
    draw(model: Model): TemplateResult | typeof nothing;
    /** The line for data that holds nothing. */
    emptyLine(messages: Messages): string;
    /** What stands around that line. */
    drawEmpty?(model: Model, line: TemplateResult): TemplateResult;
    /** Loads what drawing needs beside the data. */
    prepare?(): Promise<unknown> | undefined;
    /** What was drawn is on the page. */
    drawn?(): void;
    /** Ends when all of it is there, where that takes more than one go. */
    readonly drawing?: Promise<void> | undefined;
}
/** Whether an element draws its model, so that this can be out of date. */
export declare function drawsModel({ state }: {
    readonly state: StateName;
}): boolean;
