import { type Transform } from './data/settings.js';
import { type MessageOverrides } from './language/messages.js';
import { type Now } from './time/clock.js';
/** Settings of the whole page. What is left out stays as it is; where `null` is taken, it is the default again. */
export interface Configuration {
    /** Address of the JSON that elements without a `src` read, as `data-src` on the script tag. */
    src?: string;
    /** The time: a moment, or a function that gives it; for tests, stories and screenshots. Default: the device's clock. */
    now?: Now | null;
    /** Milliseconds until a read that has not ended is given up. Default: 10,000. */
    timeout?: number;
    /** The most bytes of an answer that are read. Default: 2,000,000. */
    maxBytes?: number;
    /**
     * Makes what elements read of what an address answered, where no format and no `fields` will do:
     * `(data, url) => ({ news: { items: data.rows.map(…) } })`. It may be asynchronous. Default: what was answered.
     */
    transform?: Transform | null;
    /** Other words for some messages, by language: `{ en: { readOn: 'Continue' } }`. */
    messages?: MessageOverrides | null;
}
/** Changes settings of the whole page; elements that are there already follow. */
export declare function configure({ src, now, timeout, maxBytes, transform, messages }: Configuration): void;
export type { Transform } from './data/settings.js';
export type { MessageOverrides, Messages } from './language/messages.js';
export type { XmlElement } from './safe/xml.js';
export type { Now } from './time/clock.js';
