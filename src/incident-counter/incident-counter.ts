import { dateRule, linkRule, oneOf } from '../ui/attribute-rules.js';
import { DataElement } from '../ui/data-element.js';
import { lazy } from '../ui/lazy.js';
import type { DataEvents, Listening } from '../ui/listening.js';
import { properties, type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import { incidentInAttributes, milestonesIn, unitsIn, type Incident } from './incident-attributes.js';
import type { MilestoneEvent } from './milestone-event.js';

interface CounterEvents extends DataEvents {
  turn: Event;
  milestone: MilestoneEvent;
}

const withView = lazy(() => import('./incident-counter.view.js'));

/**
 * "936 days have passed since …" and a note, counted in calendar days.
 *
 * @element incident-counter
 * @fires {Event} turn - The event that was counted down to has come. Does not bubble.
 * @fires {MilestoneEvent} milestone - A number of days in `milestones` is reached; `event.days` tells which. Does not bubble.
 * @cssstate milestone - Today's number of days is one of the `milestones`.
 * @csspart sentence - The whole sentence.
 * @csspart count - The number.
 * @csspart unit - "days".
 * @csspart event - What happened, or the date of it; a link where there is an address.
 * @csspart note - The note beneath.
 * @cssprop --nb-count - Size of the number in the layout `figure`. Default: 3.5em.
 */
export class IncidentCounter extends DataElement<Incident | undefined> {
  static override properties: Properties = properties({
    since: { rule: dateRule },
    event: {},
    note: {},
    href: { rule: linkRule },
    layout: { default: 'sentence', rule: oneOf('sentence', 'figure') },
    units: {
      default: 'days',
      rule: {
        accepts: (value) => unitsIn(value) !== undefined,
        takes: 'some of years, months, days, hours, minutes and seconds, in this order',
      },
    },
    inclusive: { type: Boolean, default: false },
    milestones: {
      rule: {
        accepts: (value) => milestonesIn(value) !== undefined,
        takes: 'numbers of days, as in "100 500 1000"',
      },
    },
  });

  /** The day counted from, or to: an ISO date (2018-03-04) or date-time (RFC 3339). */
  declare since: string | null;
  /** What happened, as it stands after "since": "the flood". */
  declare event: string | null;
  /** A line beneath. */
  declare note: string | null;
  /** Address that the event links to. */
  declare href: string | null;
  /** `sentence`, or `figure`: the number large, the words beneath; several stand large in the sentence. */
  declare layout: 'sentence' | 'figure';
  /**
   * What is counted in, the longest first: `years months days hours minutes seconds`. Years and months are of their real
   * length; hours and less count where the event has a time. Default: `days`.
   */
  declare units: string;
  /** Whether the first day is counted, too. */
  declare inclusive: boolean;
  /** Numbers of days that are something special: "100 500 1000". */
  declare milestones: string | null;

  /** @private */
  declare addEventListener: Listening<this, CounterEvents>;
  /** @private */
  declare removeEventListener: Listening<this, CounterEvents>;

  protected override fromAttributes(): Incident | undefined {
    return incidentInAttributes(this, document.baseURI);
  }

  protected override makeView(): View<Incident | undefined> | Promise<View<Incident | undefined>> {
    return withView(({ IncidentCounterView }) => new IncidentCounterView(this, this.context, this.states));
  }

  protected override get expectedLines(): number {
    return this.layout === 'figure' ? 5 : 2;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-counter': IncidentCounter;
  }
}
