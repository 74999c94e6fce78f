import type { LitElement, ReactiveController } from 'lit';
import { nearestAttribute, watchAncestors } from '../language/nearest.js';
import { isTimeZone } from '../time/zones.js';
import { warn } from './warnings.js';

/** The attributes that an element takes from the nearest ancestor that bears them. */
const INHERITED = ['lang', 'dir', 'time-zone', 'hour-cycle'];

export type HourCycle = 'h11' | 'h12' | 'h23';

const HOUR_CYCLES: Readonly<Record<string, HourCycle>> = { h11: 'h11', h12: 'h12', h23: 'h23', h24: 'h23' };

/** Knows what an element inherits, and draws it again when that changes. */
export class InheritedController implements ReactiveController {
  readonly #host: LitElement;
  #unwatch: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `time-zone` that the browser knows. */
  get timeZone(): string | undefined {
    return nearestAttribute(this.#host, 'time-zone', (value, bearer) => {
      if (isTimeZone(value)) return true;
      warn(bearer, `time-zone="${value}" is ignored: it takes a time zone such as Europe/London.`);
      return false;
    });
  }

  /** The nearest `hour-cycle`; nobody is shown 24:00, so `h24` is taken for `h23`. */
  get hourCycle(): HourCycle | undefined {
    const value = nearestAttribute(this.#host, 'hour-cycle', (candidate, bearer) => {
      if (Object.hasOwn(HOUR_CYCLES, candidate)) return true;
      warn(bearer, `hour-cycle="${candidate}" is ignored: it takes h11, h12, h23 or h24.`);
      return false;
    });
    return HOUR_CYCLES[value ?? ''];
  }

  hostConnected(): void {
    this.#unwatch = watchAncestors(this.#host, INHERITED, () => this.#host.requestUpdate());
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }
}
