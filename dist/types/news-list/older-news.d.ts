import { type TemplateResult } from 'lit';
import type { Feed, Item } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { ContextController } from '../ui/context-controller.js';
import type { NewsList } from './news-list.js';
import type { readNews } from './news-list.data.js';
/** The button that shows older messages, and what it comes to. */
export declare class OlderNews {
    #private;
    /** How many times the reader has asked for more. */
    asked: number;
    constructor(host: NewsList, context: ContextController, all: (feed: Feed) => readonly Item[]);
    /** Begins with the newest messages. */
    follow(feed: Feed, site: SiteDocument, read: typeof readNews): void;
    /** All messages so far, each once. */
    itemsWith(feed: Feed): readonly Item[];
    /** Only for a feed that goes on elsewhere: what is beyond the limit of another is behind the link to all messages. */
    draw(feed: Feed): TemplateResult;
}
