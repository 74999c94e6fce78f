import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type NoticeboardError } from '../data/errors.js';
import type { Feed, Item } from '../data/feed.js';
import { type SiteDocument } from '../data/site.js';
/** How the older messages of a feed are read. */
export interface PageReading {
    /** The document of the newest ones. */
    readonly site: SiteDocument;
    /** What tells this chain of pages from another. */
    readonly key: string;
    readonly credentials: boolean;
    read(site: SiteDocument): Feed | Promise<Feed>;
}
/** The older messages of a feed that goes on elsewhere (`next_url` and its kin), read when the reader asks for them. */
export declare class NewsPages implements ReactiveController {
    #private;
    /** What the last reading of older messages has come to. */
    outcome: 'none' | 'reading' | 'read' | 'failed';
    /** Why it has failed, where it has. */
    error: NoticeboardError | undefined;
    constructor(host: ReactiveControllerHost);
    hostDisconnected(): void;
    /** Whether there are more to read. */
    get goOn(): boolean;
    /**
     * Begins with the newest messages. Those that were read after them stay where only these were read anew.
     * @returns whether this is another feed than before
     */
    follow(feed: Feed, reading: PageReading): boolean;
    /** All messages so far, each once. */
    itemsWith({ items }: Feed): readonly Item[];
    /** Reads on until there is something new, or no more. Never rejects: `outcome` tells. */
    readOn(feed: Feed): Promise<void>;
}
