import { isPlainEnglish, STAND_IN } from '../english.js';
import { remembered } from '../remembered.js';
import { numberInWords } from './numbers.js';

const unitFormats = new Map<string, Intl.NumberFormat>();
/** Many counters say the same. */
const pieces = new Map<string, readonly TimeInWords[]>();

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

/** "936 days" in any language, in its order and digits. Some (Arabic's dual) say a number by the unit alone. */
export function timeInWords(time: CountedTime, locale: string): readonly TimeInWords[] {
  return remembered(pieces, `${locale} ${time.unit} ${time.count}`, () => makePieces(time, locale));
}

function makePieces({ unit, count }: CountedTime, locale: string): TimeInWords[] {
  if (isPlainEnglish(locale)) {
    return [
      { kind: 'count', text: numberInWords(count, locale) },
      { kind: 'between', text: ' ' },
      { kind: 'unit', text: count === 1 ? unit.slice(0, -1) : unit },
    ];
  }
  const style = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
  const format = remembered(
    unitFormats,
    `${locale} ${unit}`,
    () => new Intl.NumberFormat([locale, STAND_IN], style),
  );
  const made: TimeInWords[] = [];
  for (const { type, value } of format.formatToParts(count)) {
    const kind = kindOf(type);
    const last = made.at(-1);
    if (last?.kind === kind) made[made.length - 1] = { kind, text: last.text + value };
    else made.push({ kind, text: value });
  }
  return made;
}

function kindOf(type: Intl.NumberFormatPartTypes): TimeInWords['kind'] {
  if (type === 'unit') return 'unit';
  return type === 'literal' ? 'between' : 'count';
}
