import { DataElement } from '../ui/data-element.js';
import type { DataEvents, Listening } from '../ui/listening.js';
import { type Properties } from '../ui/property-element.js';
import type { View } from '../ui/view.js';
import { type Incident } from './incident-attributes.js';
import type { MilestoneEvent } from './milestone-event.js';
interface CounterEvents extends DataEvents {
    turn: Event;
    milestone: MilestoneEvent;
}
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
export declare class IncidentCounter extends DataElement<Incident | undefined> {
    static properties: Properties;
    /** The day counted from, or to: an ISO date (2018-03-04) or date-time (RFC 3339). */
    since: string | null;
    /** What happened, as it stands after "since": "the flood". */
    event: string | null;
    /** A line beneath. */
    note: string | null;
    /** Address that the event links to. */
    href: string | null;
    /** `sentence`, or `figure`: the number large, the words beneath; several stand large in the sentence. */
    layout: 'sentence' | 'figure';
    /**
     * What is counted in, the longest first: `years months days hours minutes seconds`. Years and months are of their real
     * length; hours and less count where the event has a time. Default: `days`.
     */
    units: string;
    /** Whether the first day is counted, too. */
    inclusive: boolean;
    /** Numbers of days that are something special: "100 500 1000". */
    milestones: string | null;
    /** @private */
    addEventListener: Listening<this, CounterEvents>;
    /** @private */
    removeEventListener: Listening<this, CounterEvents>;
    protected fromAttributes(): Incident | undefined;
    protected makeView(): View<Incident | undefined> | Promise<View<Incident | undefined>>;
    protected get expectedLines(): number;
}
declare global {
    interface HTMLElementTagNameMap {
        'incident-counter': IncidentCounter;
    }
}
export {};
