import type { LitElement } from 'lit';
import type { ServerTime } from '../data/answer.js';
import { NoticeboardError } from '../data/errors.js';
import type { Reading, Source } from '../data/reading.js';
import type { SiteDocument } from '../data/site.js';
import type { ComingView } from './coming-view.js';
import type { ContextController } from './context-controller.js';
import { type Reader } from './source.js';
/** What of an element decides what is read, and how. */
type ReadingElement = LitElement & Reader & {
    readonly item: string | null;
    readonly format: string | null;
    readonly fields: string | null;
    readonly maxStale: number;
    reload(): Promise<void>;
};
/** What an element's controller of data asks it, and how its view gets a model of a document. */
export declare class ElementReading<Model> implements Reading<Model> {
    #private;
    constructor(host: ReadingElement, context: ContextController, view: ComingView<Model>, fromAttributes: (need: 'complete' | 'partial') => Model | undefined);
    source(): Source<Model>;
    key(): string;
    read(found: SiteDocument): Model | Promise<Model>;
    /** Both at once: the language's messages, and the view with what it needs. */
    prepare(site?: SiteDocument): Promise<unknown> | undefined;
    adopt(site: SiteDocument): void;
    /** An old answer may be earlier than now, but never later: where it would put the clock back, the server is asked. */
    setTime({ moment, certain }: ServerTime): void;
    now(): number;
    maxStale(): number;
    report(error: NoticeboardError): void;
}
export {};
