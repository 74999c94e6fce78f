import type { NoticeboardError } from './errors.js';
/** What an element has to show, as one value. */
export type State<Model> = 
/** Nothing was read yet. */
{
    readonly kind: 'loading';
}
/** `model` is what was read last. Whether it holds anything to show depends on the element's attributes, too. */
 | {
    readonly kind: 'ready';
    readonly model: Model;
    readonly readAt: number;
}
/** A later read failed; `model` is the last good one. */
 | {
    readonly kind: 'stale';
    readonly model: Model;
    readonly readAt: number;
    readonly error: NoticeboardError;
}
/** Nothing was ever read, and reading failed. */
 | {
    readonly kind: 'error';
    readonly error: NoticeboardError;
};
/** What the page knows it by: `empty` is what is ready and holds nothing. */
export type StateName = State<unknown>['kind'] | 'empty';
