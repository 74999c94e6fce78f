/**
 * A date that exists, as valid `<time datetime>` text: `2020-09-23`, `2020-09-23T10:15:00` (no zone given) or
 * `2020-09-23T10:15:00Z` / `…+02:00`. Some formats name a month or a year alone, too: `2020-09`, `2020`.
 */
export type IsoDate = string;

// RFC 3339, section 5.6, and what ISO 8601 lets be left out: the seconds, the offset's colon, the offset itself.
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;

/** A stranger's date in its one written form, or `undefined` where there is no such day or time (2020-02-30). */
export function isoDate(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  if (existingDay(trimmed)) return trimmed;
  const [, day, hour, minute, second = '00', fraction, utc, sign, offsetHour, offsetMinute] =
    DATE_TIME.exec(trimmed) ?? [];
  if (!day || !hour || !minute || !existingDay(day)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;

  // A leap second has no place in the browser's time: it is shown as the second before.
  const time = `${hour}:${minute}:${second === '60' ? '59' : second}`;
  const part = fraction ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : '';
  const numericOffset = sign ? `${sign}${offsetHour}:${offsetMinute}` : '';
  return `${day}T${time}${part}${utc ? 'Z' : numericOffset}`;
}

/** A day that there is none of (2020-02-30) is refused by the browser, or taken for another; Firefox takes month 0, too. */
function existingDay(text: string): boolean {
  return DATE.test(text) && new Date(text).getUTCDate() === Number(text.slice(-2));
}
