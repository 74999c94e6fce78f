import type { Address } from './address.js';
import type { ServerTime } from './answer.js';
import type { NoticeboardError } from './errors.js';
import type { SiteDocument } from './site.js';
/** Where an element's data comes from. */
export type Source<Model> = 
/** The element's attributes say all. */
{
    readonly kind: 'attributes';
    readonly model: Model;
}
/** The `data` property, or a JSON child; told from another by its `id`. */
 | {
    readonly kind: 'given';
    readonly value: unknown;
    readonly url: string;
    readonly id: unknown;
}
/** `src`, or the page's default. */
 | {
    readonly kind: 'address';
    readonly address: Address;
    readonly refresh: number | undefined;
    readonly lazy: boolean;
}
/** There is none, yet or at all. */
 | {
    readonly kind: 'none';
    readonly final: boolean;
};
/** What a `DataController` asks its element. */
export interface Reading<Model> {
    /** Where to read; may throw a `NoticeboardError`. */
    source(): Source<Model>;
    /** What else decides what is read from there; when it changes, the same answer is read anew. */
    key(): string;
    /** From a document to what the element shows; may throw a `NoticeboardError`. */
    read(site: SiteDocument): Model | Promise<Model>;
    /** Whatever else must be there before what is read of a document can be drawn. */
    prepare(site?: SiteDocument): Promise<unknown> | undefined;
    /** Takes over what else the document says, when its model is about to be drawn. */
    adopt(site: SiteDocument): void;
    /** Takes the time that a server has just told. */
    setTime(time: ServerTime): void;
    /** The time, for "last read". */
    now(): number;
    /** Seconds for which content is shown that could not be read again. */
    maxStale(): number;
    /** Tells the page's author. */
    report(error: NoticeboardError): void;
}
