import type { LitElement, ReactiveController } from 'lit';
import { type ClockWatcher } from './clock.js';
/**
 * Draws an element again at the moments when its text changes; at rest while it is not connected, or nowhere near the
 * window.
 */
export declare class ClockController implements ReactiveController, ClockWatcher {
    #private;
    /**
     * @param nextChange the moment after `now` at which what is drawn now will be wrong, if there is one
     * @param changeInPlace sets it right without drawing all anew, where it can; else gives back `false`
     */
    constructor(host: LitElement, nextChange: (now: number) => number | undefined, changeInPlace?: () => boolean);
    /** The time that the element draws, in ms since 1970. */
    get now(): number;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    nextChange(now: number): number | undefined;
    changed(): void;
}
