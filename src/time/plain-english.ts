import { isPlainEnglish } from '../english.js';
import type { DateStyle, TimeStyle } from './dates.js';

// English as the browser would write it, without asking it: a page's first formatter costs its main thread 15 ms, an old
// phone's many times that. Whatever is not written here gives `undefined`, and is the browser's to write.

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "25 September 2020", "25 Sept 2020"; "September 25, 2020", "Sep 25, 2020". */
export function plainDate(wall: number, style: DateStyle, locale: string | undefined): string | undefined {
  if (!isPlainEnglish(locale) || !(style === 'long' || style === 'medium')) return undefined;
  const date = new Date(wall);
  const [year, day] = [date.getUTCFullYear(), date.getUTCDate()];
  const month = MONTHS[date.getUTCMonth()];
  if (!month || year < 1000 || year > 9999) return undefined;
  const shortest = isBritish(locale) && month === 'September' ? 4 : 3;
  const name = style === 'long' ? month : month.slice(0, shortest);
  return isBritish(locale) ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** "13:15", "1:15 pm", with seconds "13:15:09"; "1:15 PM"; "Friday 13:15". */
export function plainTime(wall: number, { locale, hourCycle, seconds, day }: TimeStyle): string | undefined {
  if (!isPlainEnglish(locale) || hourCycle === 'h11' || (day && day !== 'weekday')) return undefined;
  const before = day ? `${weekdayOf(wall)} ` : '';
  const time = new Date(wall).toISOString().slice(-13, seconds ? -5 : -8);
  if (hourCycle === 'h23' || (!hourCycle && isBritish(locale))) return before + time;
  const hour = Number(time.slice(0, 2));
  const half = hour < 12 ? 'am' : 'pm';
  return `${before}${hour % 12 || 12}${time.slice(2)} ${isBritish(locale) ? half : half.toUpperCase()}`;
}

/** "Fri". */
export function plainWeekday(wall: number, locale: string | undefined): string | undefined {
  return isPlainEnglish(locale) ? weekdayOf(wall)?.slice(0, 3) : undefined;
}

function weekdayOf(wall: number): string | undefined {
  return WEEKDAYS[new Date(wall).getUTCDay()];
}

function isBritish(locale: string | undefined): boolean {
  return locale === 'en-GB';
}
