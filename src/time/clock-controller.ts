import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClock, type ClockWatcher } from './clock.js';

/** Draws an element again at the moments when its text changes; at rest while it is not connected. */
export class ClockController implements ReactiveController, ClockWatcher {
  readonly #host: ReactiveControllerHost;
  readonly #nextChange: (now: number) => number | undefined;
  #stop: (() => void) | undefined;

  /** @param nextChange the moment after `now` at which what is drawn now will be wrong, if there is one */
  constructor(host: ReactiveControllerHost, nextChange: (now: number) => number | undefined) {
    this.#host = host;
    this.#nextChange = nextChange;
    host.addController(this);
  }

  /** The time that the element draws, in ms since 1970. */
  get now(): number {
    return pageClock.now();
  }

  hostConnected(): void {
    this.#stop = pageClock.watch(this);
    this.#host.requestUpdate(); // time went on while the element was away
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdated(): void {
    pageClock.reschedule(this);
  }

  nextChange(now: number): number | undefined {
    return this.#nextChange(now);
  }

  changed(): void {
    this.#host.requestUpdate();
  }
}
