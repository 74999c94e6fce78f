import { STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';
import { numberInWords } from './numbers.js';

const twoDigitFormats = new Map<string, Intl.NumberFormat>();
const signedFormats = new Map<string, Intl.NumberFormat>();

/** A difference in hours with its sign: "+2", "−5:30"; "0" where there is none. */
export function signedHours(minutes: number, locale: string): string {
  if (minutes === 0) return numberInWords(0, locale);
  const signed = remembered(
    signedFormats,
    locale,
    () => new Intl.NumberFormat([locale, STAND_IN], { signDisplay: 'always' }),
  );
  // Less than an hour behind is −0, which has a sign. The minus sign is as wide as the plus.
  const hours = signed.format(Math.trunc(minutes / 60)).replace('-', '−');
  const rest = Math.abs(minutes % 60);
  return rest === 0 ? hours : `${hours}:${twoDigits(rest, locale)}`;
}

function twoDigits(count: number, locale: string): string {
  const format = remembered(
    twoDigitFormats,
    locale,
    () => new Intl.NumberFormat([locale, STAND_IN], { minimumIntegerDigits: 2 }),
  );
  return format.format(count);
}
