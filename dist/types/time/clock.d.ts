/** Someone whose text depends on the time. */
export interface ClockWatcher {
    /** The moment (ms since 1970) at which the text changes next, if it ever does. Later than `now`. */
    nextChange(now: number): number | undefined;
    /** That moment has come, or the page is shown again, or the clock was set. */
    changed(): void;
}
/** The device's clock was found wrong, or right again (0), by a server's. Bubbles, so that a page can listen for it. */
export declare class ClockSkewEvent extends Event {
    /** Seconds by which the device is behind; negative where it is ahead. */
    readonly seconds: number;
    constructor(seconds: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clock-skew': ClockSkewEvent;
    }
}
/** What `configure({ now })` takes: a moment, or a function that gives it. */
export type Now = Date | number | string | (() => Date | number | string);
/**
 * The page's one clock: a single timer, armed for the next moment at which some watcher's text changes, and none while
 * nobody watches or the page is hidden.
 */
export declare class PageClock {
    #private;
    /** The time now, in ms since 1970: the device's, set right by a server's, or the one given to `configure({ now })`. */
    now(): number;
    /** Whether a server's time would change the clock. */
    isOff(serverTime: number): boolean;
    /**
     * Takes a server's time, in ms since 1970; where the device is more than a minute off, that counts from now on.
     * @returns the seconds by which the device is behind, where that is news; negative where it is ahead
     */
    correct(serverTime: number): number | undefined;
    /** Sets the clock, for tests, stories and screenshots; `null` gives the device's time back. */
    set(now: Now | null): void;
    /** Tells `watcher` of its changes, until the function that is given back is called. */
    watch(watcher: ClockWatcher): () => void;
    /** Asks `watcher` anew when its text changes next: it shows something else now. */
    reschedule(watcher: ClockWatcher): void;
}
/** The one clock that every element of the page reads. */
export declare const pageClock: PageClock;
