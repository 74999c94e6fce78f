import type { PluralForms } from './messages.js';

/** A page speaks few languages: this many formatters are kept of a kind. */
const MOST_KEPT = 100;

const pluralRules = new Map<string, Intl.PluralRules>();
const countFormats = new Map<string, Intl.NumberFormat>();
const unitFormats = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const twoDigitFormats = new Map<string, Intl.NumberFormat>();
const signedFormats = new Map<string, Intl.NumberFormat>();

/** What time is counted in, as ECMA-402 names it in the plural. */
export type CountedUnit = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';

export interface CountedTime {
  readonly unit: CountedUnit;
  readonly count: number;
}

/** A time in words, cut where a style may want to: "936", " ", "days". */
export interface TimeInWords {
  readonly kind: 'count' | 'unit' | 'between';
  readonly text: string;
}

/** A whole number in the digits and groups of a locale: "1,200". */
export function numberInWords(count: number, locale: string): string {
  return remembered(countFormats, locale, () => new Intl.NumberFormat(locale)).format(count);
}

/** The sentence for a number, or for several (`undefined`), by the plural rules of the locale. */
export function pluralForm(forms: PluralForms, count: number | undefined, locale: string): string {
  if (count === undefined) return forms.other;
  const rules = remembered(pluralRules, locale, () => new Intl.PluralRules(locale));
  return forms[rules.select(count)] ?? forms.other;
}

/** "936 days", "2 years and 5 days" in any language, in its order and digits. */
export function timeInWords(times: readonly CountedTime[], locale: string): TimeInWords[] {
  const format = remembered(lists, locale, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const words = times.map((time) => piecesOf(time, locale));
  // The list is made of marks, so that the pieces of its entries are not lost in it.
  const entries = format.formatToParts(times.map((_, index) => String(index)));
  return entries.flatMap(({ type, value }) =>
    type === 'element' ? (words[Number(value)] ?? []) : [{ kind: 'between' as const, text: value }],
  );
}

/** Some languages (Arabic's dual) say a number by the unit alone. */
function piecesOf({ unit, count }: CountedTime, locale: string): TimeInWords[] {
  const style = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
  const format = remembered(unitFormats, `${locale} ${unit}`, () => new Intl.NumberFormat(locale, style));
  const pieces: TimeInWords[] = [];
  for (const { type, value } of format.formatToParts(count)) {
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

function kindOf(type: Intl.NumberFormatPartTypes): TimeInWords['kind'] {
  if (type === 'unit') return 'unit';
  return type === 'literal' ? 'between' : 'count';
}

function remembered<Format>(kept: Map<string, Format>, key: string, make: () => Format): Format {
  const found = kept.get(key);
  if (found) return found;
  const format = make();
  kept.set(key, format);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key); // the oldest
  return format;
}
