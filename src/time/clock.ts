import { DeviceClock } from './device-clock.js';

/** Someone whose text depends on the time. */
export interface ClockWatcher {
  /** The moment (ms since 1970) at which the text changes next, if it ever does. Later than `now`. */
  nextChange(now: number): number | undefined;
  /** That moment has come, or the page is shown again, or the clock was set. */
  changed(): void;
}

/** The device's clock was found wrong, or right again (0), by a server's. Bubbles, so that a page can listen for it. */
export class ClockSkewEvent extends Event {
  /** Seconds by which the device is behind; negative where it is ahead. */
  readonly seconds: number;

  constructor(seconds: number) {
    super('clock-skew', { bubbles: true, composed: true });
    this.seconds = seconds;
  }
}

declare global {
  // Of elements, documents and windows: it bubbles.
  interface GlobalEventHandlersEventMap {
    'clock-skew': ClockSkewEvent;
  }
}

/** What `configure({ now })` takes: a moment, or a function that gives it. */
export type Now = Date | number | string | (() => Date | number | string);

/** A timer cannot wait longer than this (2^31 ms, 24.8 days); it is armed anew then. */
const LONGEST_WAIT = 2_147_483_647;
/** A given clock may stand still; it is asked no more often than this. */
const STILL_CLOCK_WAIT = 1_000;

/**
 * The page's one clock: a single timer, armed for the next moment at which some watcher's text changes, and none while
 * nobody watches or the page is hidden.
 */
export class PageClock {
  /** When the text of each watcher changes next; `Infinity`: never. */
  readonly #due = new Map<ClockWatcher, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #armedAt = Number.NaN;
  readonly #device = new DeviceClock();
  #given: (() => number) | undefined;
  #arming = false;

  /** The time now, in ms since 1970: the device's, set right by a server's, or the one given to `configure({ now })`. */
  now(): number {
    return this.#given ? this.#given() : this.#device.now();
  }

  /** Whether a server's time would change the clock. */
  isOff(serverTime: number): boolean {
    return !this.#given && this.#device.isOff(serverTime);
  }

  /**
   * Takes a server's time, in ms since 1970; where the device is more than a minute off, that counts from now on.
   * @returns the seconds by which the device is behind, where that is news; negative where it is ahead
   */
  correct(serverTime: number): number | undefined {
    if (this.#given) return undefined;
    const skew = this.#device.correct(serverTime);
    if (skew === undefined) return undefined;
    this.#tell();
    return Math.round(skew / 1000);
  }

  /** Sets the clock, for tests, stories and screenshots; `null` gives the device's time back. */
  set(now: Now | null): void {
    const given = now === null ? undefined : () => momentOf(typeof now === 'function' ? now() : now);
    given?.(); // what is no moment is told to whoever sets it, not to the elements
    this.#given = given;
    this.#tell();
  }

  /** Tells `watcher` of its changes, until the function that is given back is called. */
  watch(watcher: ClockWatcher): () => void {
    if (this.#due.size === 0) this.#listen('addEventListener');
    this.#due.set(watcher, Infinity);
    this.reschedule(watcher);
    return () => {
      this.#due.delete(watcher);
      if (this.#due.size === 0) this.#listen('removeEventListener');
      this.#armSoon();
    };
  }

  /** Asks `watcher` anew when its text changes next: it shows something else now. */
  reschedule(watcher: ClockWatcher): void {
    if (!this.#due.has(watcher)) return;
    this.#due.set(watcher, watcher.nextChange(this.now()) ?? Infinity);
    this.#armSoon();
  }

  /** Many watchers come in one task: the timer is armed once for all of them. */
  #armSoon(): void {
    if (this.#arming) return;
    this.#arming = true;
    queueMicrotask(() => {
      this.#arming = false;
      this.#arm();
    });
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let next = Infinity;
    for (const due of this.#due.values()) next = Math.min(next, due);
    if (next === Infinity || document.visibilityState === 'hidden') return;
    const now = this.now();
    const shortest = now === this.#armedAt ? STILL_CLOCK_WAIT : 0;
    this.#armedAt = now;
    const wait = Math.min(Math.max(next - now, shortest), LONGEST_WAIT);
    this.#timer = setTimeout(this.#wake, wait);
  }

  /** The timer has fired, or the page is shown again, from the back/forward cache too. */
  readonly #wake = (): void => {
    const now = this.now();
    const wasSetBack = now < this.#armedAt; // the device was: what was due then is of another time
    this.#tell(wasSetBack ? Infinity : now);
  };

  /** @param by tells those whose text changes until then; without it everyone */
  #tell(by = Infinity): void {
    for (const [watcher, due] of this.#due) {
      if (due > by) continue;
      this.reschedule(watcher);
      watcher.changed();
    }
    this.#armSoon();
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    document[method]('visibilitychange', this.#wake);
    document[method]('resume', this.#wake); // from being frozen
    window[method]('pageshow', this.#wake);
    window[method]('focus', this.#wake); // from the device's sleep, over which timers may stand still
  }
}

/** The one clock that every element of the page reads. */
export const pageClock: PageClock = new PageClock();

function momentOf(time: Date | number | string): number {
  const moment = new Date(time).getTime();
  if (Number.isNaN(moment)) throw new RangeError(`configure({ now }): not a time: ${String(time)}`);
  return moment;
}
