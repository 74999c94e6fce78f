import type { Source } from '../data/reading.js';
/** What of an element says where its data comes from. */
export interface Reader extends Element {
    readonly data: unknown;
    readonly src: string | null;
    readonly refresh: number | null;
    readonly loading: 'eager' | 'lazy';
    readonly crossorigin: string | null;
}
/**
 * Where an element's data comes from, strongest first. Nothing is fetched where the attributes suffice, or data was
 * given; attributes that are not enough by themselves still do where there is nothing else.
 */
export declare function sourceOf<Model>(element: Reader, fromAttributes: (need: 'complete' | 'partial') => Model | undefined): Source<Model>;
