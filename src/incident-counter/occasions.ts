import type { IsoDate } from '../safe/dates.js';
import type { Span } from '../time/days.js';
import { MilestoneEvent } from './milestone-event.js';

/** Tells, once each, that what was counted down to has come, and that a number of days is something special. */
export class Occasions {
  /** The number of days that is something special today. */
  milestone: number | undefined;

  readonly #target: EventTarget;
  /** The date that was still to come when it was seen last. */
  #awaited: IsoDate | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** Looks at what is drawn now. */
  see({ ahead, days }: Span, since: IsoDate, milestones: readonly number[] = []): void {
    if (!ahead && this.#awaited === since) this.#target.dispatchEvent(new Event('turn'));
    this.#awaited = ahead ? since : undefined;

    const milestone = milestones.includes(days) ? days : undefined;
    const isNew = milestone !== undefined && milestone !== this.milestone;
    this.milestone = milestone;
    if (isNew) this.#target.dispatchEvent(new MilestoneEvent(milestone));
  }
}
