import { type TemplateResult } from 'lit';
import { type Item } from '../data/feed.js';
import type { ContextController } from '../ui/context-controller.js';
import type { NewsList } from './news-list.js';
/** Draws the messages of a `<news-list>`, each as a row. */
export declare class NewsRow {
    #private;
    /** The moment at which the first of the dates that are drawn reads otherwise. */
    datesHold: number;
    constructor(host: NewsList, context: ContextController);
    /** Loads what the attributes ask for. */
    prepare(): Promise<unknown> | undefined;
    /** Takes note of what goes for all rows until it begins anew, and gives the list the looks of its layout. */
    begin(titleLevel: number): void;
    /** All that decides how a message looks at a moment, but for the message itself. */
    lookAt(now: number): string;
    draw(item: Item, now: number): TemplateResult;
}
