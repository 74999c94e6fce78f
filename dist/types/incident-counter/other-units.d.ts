import type { IsoDate } from '../safe/dates.js';
import { type CountingInUnits } from '../time/calendar.js';
import type { Span } from '../time/days.js';
import type { IncidentCounter } from './incident-counter.js';
export { timesInWords } from '../language/times-in-words.js';
/** The time between a written date and now, in those units that there are any of. */
export declare function spanInUnits(host: IncidentCounter, since: IsoDate, now: number, counting: CountingInUnits): Span;
