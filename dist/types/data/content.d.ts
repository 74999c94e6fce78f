import type { LitElement } from 'lit';
import { type NoticeboardError } from './errors.js';
import type { Reading } from './reading.js';
import type { State } from './state.js';
/** Why content is not of now, and of when it is. */
export interface Stale {
    readonly readAt: number;
    readonly error: NoticeboardError;
}
/** What an element has to show: keeps the last good model when a read fails, and fires `load` and `error` when it is drawn. */
export declare class Content<Model> {
    #private;
    state: State<Model>;
    /** Ends when the outcome of what was begun last is drawn and told. */
    settled: Promise<void>;
    constructor(host: LitElement, reading: Reading<Model>);
    take(model: Model, stale?: Stale): void;
    /** The server has nothing newer than what is shown. */
    confirm(): void;
    /** @returns whether a model is still shown */
    fail(reason: unknown): boolean;
    isTooOld(readAt: number): boolean;
}
