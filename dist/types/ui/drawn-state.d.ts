import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { State } from '../data/state.js';
import type { ContextController } from './context-controller.js';
import type { View } from './view.js';
/** What an element has to draw its state with. */
export interface Drawing<Model> {
    readonly host: LitElement;
    readonly context: ContextController;
    /** What draws the model, as soon as it is there. */
    readonly view: View<Model> | undefined;
    /** Lines of text that the content will fill. */
    readonly lines: number;
}
export type Drawn = TemplateResult | Node | typeof nothing | Drawn[];
/** Each of the five states. Whatever goes wrong in drawing, a reader gets the fallback, and the author hears of it. */
export declare function drawnState<Model>(state: State<Model>, drawing: Drawing<Model>): Drawn;
