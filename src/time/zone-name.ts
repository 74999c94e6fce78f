import { dateTimeFormat } from './formatters.js';
import { knownZone } from './zones.js';

/** What a zone is called at a moment: "GMT+3", "BST", or in full, "Moscow Standard Time". */
export function zoneName(
  moment: number,
  zone: string,
  locale: string | undefined,
  length: 'short' | 'long',
): string {
  const options = { timeZone: knownZone(zone) ?? zone, timeZoneName: length };
  const parts = dateTimeFormat(locale, options).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
