import type { IsoDate } from '../safe/dates.js';
import type { Span } from '../time/days.js';
/** Tells, once each, that what was counted down to has come, and that a number of days is something special. */
export declare class Occasions {
    #private;
    /** The number of days that is something special today. */
    milestone: number | undefined;
    constructor(target: EventTarget);
    /** Looks at what is drawn now. */
    see({ ahead, days }: Span, since: IsoDate, milestones?: readonly number[]): void;
}
