import { type CSSResult, type TemplateResult } from 'lit';
import type { Feed } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { ContextController } from '../ui/context-controller.js';
import { type View } from '../ui/view.js';
import type { NewsList } from './news-list.js';
/** Reads and draws the messages of a `<news-list>`. */
export declare class NewsListView implements View<Feed> {
    #private;
    readonly styles: readonly CSSResult[];
    drawing: Promise<void> | undefined;
    constructor(host: NewsList, context: ContextController);
    prepare(): Promise<unknown> | undefined;
    read(document: SiteDocument): Promise<Feed>;
    isEmpty(feed: Feed): boolean;
    emptyLine(messages: Messages): string;
    drawEmpty(feed: Feed, line: TemplateResult): TemplateResult;
    draw(feed: Feed): TemplateResult;
    drawn(): void;
}
