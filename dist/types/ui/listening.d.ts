import type { NoticeboardErrorEvent } from '../data/errors.js';
import type { ClockSkewEvent } from '../time/clock.js';
/** What `addEventListener` and `removeEventListener` take, as TypeScript is told; the code is the browser's own. */
export interface Listening<Element, Events> {
    <Type extends keyof Events & string>(type: Type, listener: (this: Element, event: Events[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
    (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
/** The events of all five elements, with their own `error` in place of the browser's. */
export interface DataEvents extends Omit<HTMLElementEventMap, 'error'> {
    load: Event;
    error: NoticeboardErrorEvent;
    'clock-skew': ClockSkewEvent;
}
