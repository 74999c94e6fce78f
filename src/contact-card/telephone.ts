/** A piece of a written entry: a number to dial, an address to write to, or words around it. */
export interface LinkedPiece {
  readonly text: string;
  /** Where the piece leads: `tel:` for a number (RFC 3966). */
  readonly href?: string;
}

// An optional plus, then digits with the marks that people write between them; "(0)" is such a mark, and after an area
// code a slash: "+49 (0)30 / 123456". Or hours, which are no number, nor its end: "09.00-17.00", "24/7", "9am".
const NUMBER =
  /(\(?(?:\d+[.:]\d\d ?[-\u2013] ?\d+[.:]\d\d|24\/7))|(?:(?:\+\d{1,3}[ ()0]*|\b0)\d{1,5} ?\/ ?(?=\d)|\b|(?=[(+]))\(?(?:\+ ?)?\(?\d(?:(?! \d+(?::\d|[ap]m))[\d \t().\u00a0\u202f\u2010-\u2013-])*\d(?:\s*(?:ext\.?|extension|x)\s*\d{1,7})?/gi;
/** The digits of Arabic and Persian, and the wide ones of Chinese and Japanese with their plus. */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9\uff0b\uff10-\uff19]/g;
/** Each at the place that the last four bits of their codes give. */
const LATIN = '0123456789 +';
/** The words before an extension: all letters that a number has. */
const EXTENSION = /\s*[a-z]+\.?\s*/i;
/** A bracket that is not closed in the number, and surrounds it; or one that begins a remark, and that. */
const UNCLOSED = /^\((?=[^()]*$)|\s*\([^()]*$/;
/** Emergency numbers stand alone, or among their like: "112", "110 (police), 112". */
const ALL_SHORT = /^(?:\d{2,4}(?: ?\(\D*\))?(?:[,;] ?(?=\d)|$))+$/;
/** Fewer digits than this are, elsewhere, an hour, a year or a storey. */
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 15; // ITU-T E.164
/** What is longer is no entry with numbers or addresses, and a stranger's endless one must not keep the browser busy. */
export const MOST_LETTERS = 1_000;

/** Cuts a written entry into numbers, each with the address that dials it, and the words between. */
export function telephonePieces(written: string): LinkedPiece[] {
  if (written.length > MOST_LETTERS) return [{ text: written }];
  const latin = written.replace(EASTERN, (sign) => LATIN.charAt(sign.charCodeAt(0) % 16));
  const fewestDigits = ALL_SHORT.test(latin) ? 2 : FEWEST_DIGITS;
  const pieces: LinkedPiece[] = [];
  let end = 0;
  for (const match of latin.matchAll(NUMBER)) {
    const [all, hours] = match;
    const number = hours ? '' : all.replace(UNCLOSED, '');
    const href = telephoneLink(number, fewestDigits);
    if (!href) continue;
    const start = latin.indexOf(number, match.index);
    if (start > end) pieces.push({ text: written.slice(end, start) });
    end = start + number.length;
    pieces.push({ text: written.slice(start, end), href });
  }
  if (end < written.length) pieces.push({ text: written.slice(end) });
  return pieces;
}

/**
 * `tel:+442036687474` for "+44 (0) 203 668 7474": a zero in brackets is dialled inside the country only. Italian
 * numbers keep theirs.
 */
function telephoneLink(number: string, fewestDigits: number): string | undefined {
  const [main = '', extension] = number.split(EXTENSION);
  const international = main.includes('+');
  const dialled = international && !main.includes('+39') ? main.replace(/\(\s*0/, '(') : main;
  const digits = dialled.replaceAll(/\D/g, '');
  if (digits.length < fewestDigits || digits.length > MOST_DIGITS) return undefined;
  return `tel:${international ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`;
}
