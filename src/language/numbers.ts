import type { PluralForms } from './messages.js';

const pluralRules = new Map<string, Intl.PluralRules>();
const countFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.NumberFormat>();
const twoDigitFormats = new Map<string, Intl.NumberFormat>();
const signedFormats = new Map<string, Intl.NumberFormat>();

/** A number of days in words, cut where a style may want to: "936", " ", "days". */
export interface DaysInWords {
  readonly kind: 'count' | 'unit' | 'between';
  readonly text: string;
}

/** A whole number in the digits and groups of a locale: "1,200". */
export function numberInWords(count: number, locale: string): string {
  return remembered(countFormats, locale, () => new Intl.NumberFormat(locale)).format(count);
}

/** The sentence for a number, by the plural rules of the locale. */
export function pluralForm(forms: PluralForms, count: number, locale: string): string {
  const rules = remembered(pluralRules, locale, () => new Intl.PluralRules(locale));
  return forms[rules.select(count)] ?? forms.other;
}

/** "936 days" in any language, in its order and digits. Some (Arabic's dual) say a number by the unit alone. */
export function daysInWords(days: number, locale: string): DaysInWords[] {
  const format = remembered(
    dayFormats,
    locale,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
  );
  const pieces: DaysInWords[] = [];
  for (const { type, value } of format.formatToParts(days)) {
    const kind = kindOf(type);
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + value };
    else pieces.push({ kind, text: value });
  }
  return pieces;
}

/** A difference in hours with its sign: "+2", "−5:30"; "0" where there is none. */
export function signedHours(minutes: number, locale: string): string {
  if (minutes === 0) return numberInWords(0, locale);
  const signed = remembered(
    signedFormats,
    locale,
    () => new Intl.NumberFormat(locale, { signDisplay: 'always' }),
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
    () => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }),
  );
  return format.format(count);
}

function kindOf(type: Intl.NumberFormatPartTypes): DaysInWords['kind'] {
  if (type === 'unit') return 'unit';
  return type === 'literal' ? 'between' : 'count';
}

function remembered<Format>(kept: Map<string, Format>, locale: string, make: () => Format): Format {
  const format = kept.get(locale) ?? make();
  kept.set(locale, format);
  return format;
}
