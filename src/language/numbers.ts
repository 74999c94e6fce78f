import type { PluralForms } from './messages.js';

const pluralRules = new Map<string, Intl.PluralRules>();
const dayFormats = new Map<string, Intl.NumberFormat>();
const signedFormats = new Map<string, Intl.NumberFormat>();

/** A number of days in words, cut where a style may want to: "936", " ", "days". */
export interface DaysInWords {
  readonly kind: 'count' | 'unit' | 'between';
  readonly text: string;
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

/** A difference in hours with its sign: "+2", "−5.5"; "0" where there is none. */
export function signedHours(minutes: number, locale: string): string {
  const format = remembered(
    signedFormats,
    locale,
    () => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
  );
  return format.format(minutes / 60).replace('-', '−'); // the minus sign, as wide as the plus
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
