import type { LitElement, ReactiveController } from 'lit';
import type { Reading } from './reading.js';
import type { State } from './state.js';
/** Reads what its element shows: follows the source as it changes. */
export declare class DataController<Model> implements ReactiveController {
    #private;
    constructor(host: LitElement, reading: Reading<Model>);
    get state(): State<Model>;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Reads again now; resolves when the outcome is drawn. Never rejects: an `error` event tells. */
    reload(): Promise<void>;
}
