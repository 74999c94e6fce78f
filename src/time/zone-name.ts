import { dateTimeFormat } from './formatters.js';
import { intlZone } from './zones.js';

/** What a zone is called at a moment: "GMT+3", "BST", or in full, "Moscow Standard Time". */
export function zoneName(
  moment: number,
  zone: string,
  locale: string | undefined,
  length: 'short' | 'long',
): string {
  const options = { timeZone: intlZone(zone), timeZoneName: length };
  const parts = dateTimeFormat(locale, options).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
