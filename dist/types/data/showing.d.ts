import type { Content, Stale } from './content.js';
import type { NoticeboardError } from './errors.js';
import type { Reading } from './reading.js';
import type { LastAnswer } from './resource.js';
import type { SiteDocument } from './site.js';
/** A model, and the document that it was read from. */
export interface Read<Model> {
    readonly model: Model | Promise<Model>;
    readonly site?: SiteDocument;
}
/** What is being read: told from the next by identity and key. */
interface Followed {
    readonly id: unknown;
    readonly key: string;
}
/** Takes what is read of what an element follows, and never lets an earlier answer overwrite a later one. */
export declare class Showing<Model> {
    #private;
    constructor(reading: Reading<Model>, content: Content<Model>);
    isFollowing(followed: Followed): boolean;
    /** What was begun of anything else is of no use any more. */
    follow(followed: Followed | undefined): void;
    /** Takes what is shown for new when it is read once more. */
    forget(): void;
    shows(from: unknown): boolean;
    /** The server has nothing newer than what is shown. */
    confirm(): void;
    /**
     * Takes a model, that may be there at once, so that it is drawn with the first frame, or later. What is shown already
     * (the element was moved) is not read again.
     * @param stale when the model was read, and why there is no newer one
     */
    take(from: unknown, read: () => Read<Model>, stale?: Stale): void;
    /**
     * Reading has failed. What an earlier visit has read is shown instead where nothing else is, unless it is too old.
     * @param read makes a model of that
     */
    fall(error: NoticeboardError, last: LastAnswer | undefined, read: (last: LastAnswer) => Read<Model>): void;
    fail(reason: unknown): void;
}
export {};
