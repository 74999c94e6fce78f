import type { LitElement } from 'lit';
import type { View } from './view.js';
/** The view of an element, which is loaded with the first of its kind. */
export declare class ComingView<Model> {
    #private;
    /** The view, as soon as it is there. */
    here: View<Model> | undefined;
    constructor(host: LitElement, make: () => View<Model> | Promise<View<Model>>);
    /** Uses it at once where it is there, else when it has come. */
    use<Result>(use: (view: View<Model>) => Result | Promise<Result>): Result | Promise<Result>;
}
