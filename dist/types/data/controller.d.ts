import type { LitElement, ReactiveController } from 'lit';
import type { Reading } from './reading.js';
import type { State } from './state.js';
/**
 * Reads what its element shows and keeps it: follows the element's source as it changes, never lets an earlier answer
 * overwrite a later one, keeps the last good content when a read fails, and fires `load` and `error` when that is drawn.
 */
export declare class DataController<Model> implements ReactiveController {
    #private;
    state: State<Model>;
    constructor(host: LitElement, reading: Reading<Model>);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Reads again now; resolves when the outcome is drawn. Never rejects: an `error` event tells. */
    reload(): Promise<void>;
}
