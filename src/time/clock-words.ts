import { remembered } from '../remembered.js';
import { formatTime, wallTimeOf, type TimeStyle } from './dates.js';
import { dateTimeFormat } from './formatters.js';
import { plainWeekday } from './plain-english.js';
import { wallTime } from './zones.js';

// What only clocks say of the time.

type Writer = (moment: number) => string;

const writers = new Map<string, Writer>();

/** `formatTime` for the moments of a clock that goes: all clocks of one style share it, and each second is put in words once. */
export function timeWriter(style: TimeStyle): Writer {
  return remembered(writers, Object.values(style).join(' '), () => makeWriter(style));
}

function makeWriter(style: TimeStyle): Writer {
  let [second, words] = [Number.NaN, ''];
  return (moment) => {
    const asked = Math.floor(moment / 1000);
    if (asked !== second) [second, words] = [asked, formatTime(moment, style)];
    return words;
  };
}

/** The day of the week of a written date: "Sat". */
export function formatWeekday(isoDate: string, locale: string | undefined): string {
  const wall = wallTimeOf(isoDate, 'UTC');
  return (
    plainWeekday(wall, locale) ?? dateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(wall)
  );
}

/** Whether the sun is down, as far as a clock can tell: before six in the morning, or from six in the evening. */
export function isNight(moment: number, zone: string): boolean {
  const hour = new Date(wallTime(moment, zone)).getUTCHours();
  return hour < 6 || hour >= 18;
}
