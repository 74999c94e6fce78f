import type { LitElement, ReactiveController } from 'lit';
import { pageClock, type ClockWatcher } from './clock.js';
import { watchSight } from './sight.js';

/**
 * Draws an element again at the moments when its text changes; at rest while it is not connected, or nowhere near the
 * window.
 */
export class ClockController implements ReactiveController, ClockWatcher {
  readonly #host: LitElement;
  readonly #nextChange: (now: number) => number | undefined;
  readonly #changeInPlace: () => boolean;
  #stops: (() => void)[] = [];
  #inSight = true;

  /**
   * @param nextChange the moment after `now` at which what is drawn now will be wrong, if there is one
   * @param changeInPlace sets it right without drawing all anew, where it can; else gives back `false`
   */
  constructor(
    host: LitElement,
    nextChange: (now: number) => number | undefined,
    changeInPlace: () => boolean = () => false,
  ) {
    this.#host = host;
    this.#nextChange = nextChange;
    this.#changeInPlace = changeInPlace;
    host.addController(this);
  }

  /** The time that the element draws, in ms since 1970. */
  get now(): number {
    return pageClock.now();
  }

  hostConnected(): void {
    this.#inSight = true; // until something else is known
    this.#stops = [pageClock.watch(this), watchSight(this.#host, this.#look)];
    this.#host.requestUpdate(); // time went on while the element was away
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  hostUpdated(): void {
    pageClock.reschedule(this);
  }

  nextChange(now: number): number | undefined {
    return this.#inSight ? this.#nextChange(now) : undefined;
  }

  changed(): void {
    if (this.#host.isUpdatePending || !this.#changeInPlace()) this.#host.requestUpdate();
  }

  readonly #look = (inSight: boolean): void => {
    if (inSight === this.#inSight) return;
    this.#inSight = inSight;
    if (inSight) this.#host.requestUpdate();
    else pageClock.reschedule(this);
  };
}
