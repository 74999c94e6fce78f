import { css } from 'lit';
import type { IsoDate } from '../safe/dates.js';
import { spanSince, type CountingInUnits } from '../time/calendar.js';
import { hasTime } from '../time/dates.js';
import type { Amount, Span } from '../time/days.js';
import { LENGTHS } from '../time/units.js';
import { adopt } from '../ui/styles.js';
import { warn } from '../ui/warnings.js';
import type { IncidentCounter } from './incident-counter.js';

// Loaded by the first counter on the page that counts in other units than days.
export { timesInWords } from '../language/times-in-words.js';

/** A figure of several numbers would be a tower, with a line for each: they stand in the sentence. */
const severalStyles = css`
  :host([layout='figure']) [part='sentence']:has([part='count'] ~ [part='count']) [part='count'] {
    display: inline-block;
  }
`;

/** The time between a written date and now, in those units that there are any of. */
export function spanInUnits(
  host: IncidentCounter,
  since: IsoDate,
  now: number,
  counting: CountingInUnits,
): Span {
  const ofTime = counting.units.filter((unit) => LENGTHS[unit] !== undefined);
  if (ofTime.length > 0 && !hasTime(since)) {
    const what = ofTime.join(' and ');
    warn(host, `units="${host.units}": "${since}" has no time, so ${what} cannot be counted.`);
  }
  adopt(host, severalStyles);
  const span = spanSince(since, now, counting);
  return { ...span, amounts: withoutNone(span.amounts) };
}

/** Where there is none of anything, the last says so. */
function withoutNone(amounts: readonly Amount[]): readonly Amount[] {
  const some = amounts.filter(({ count }) => count > 0);
  return some.length > 0 ? some : amounts.slice(-1);
}
