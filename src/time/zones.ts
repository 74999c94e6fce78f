import { dateTimeFormat } from './formatters.js';

const MINUTE = 60_000;

/** Whether the browser knows a time zone by this name (IANA: `Europe/London`). */
export function isTimeZone(name: string): boolean {
  try {
    dateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false; // a RangeError: the browser's own way to say no
  }
}

/** The zone that the reader's device is set to. */
export function readerTimeZone(): string {
  return dateTimeFormat(undefined, {}).resolvedOptions().timeZone;
}

/** The city in a zone's name: `America/Argentina/Buenos_Aires` is "Buenos Aires". */
export function cityOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/**
 * What calendar and clock on a wall in `zone` show at `moment`, as the moment at which those in UTC show the same: so
 * the two can be compared, subtracted and cut into days.
 */
export function wallTime(moment: number, zone: string): number {
  const parts = dateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: zone,
    hourCycle: 'h23',
    ...{ era: 'short', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(moment);
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const beforeChrist = parts.some((part) => part.type === 'era' && part.value.startsWith('B'));
  const wall = new Date(0);
  wall.setUTCFullYear(beforeChrist ? 1 - value('year') : value('year'), value('month') - 1, value('day'));
  wall.setUTCHours(value('hour'), value('minute'), value('second'));
  return wall.getTime();
}

/** How far the clocks in `zone` are ahead of UTC at `moment`, in minutes. */
export function offsetMinutes(moment: number, zone: string): number {
  return Math.round((wallTime(moment, zone) - moment) / MINUTE);
}
