/** A piece of a written telephone entry: a number to dial, or words around it. */
export interface TelephonePiece {
  readonly text: string;
  /** `tel:` address (RFC 3966) where the piece is a number. */
  readonly href?: string;
}

// An optional plus, then digits with the marks that people write between them; "(0)" is such a mark.
const NUMBER =
  /(?:\+|\b|(?=\())\(?\d[\d \t().\u00a0\u202f\u2010-\u2013-]*\d(?:\s*(?:ext\.?|extension|x)\s*\d{1,7})?/gi;
/** The words before an extension: all letters that a number has. */
const EXTENSION = /\s*[a-z]+\.?\s*/i;
/** A bracket that is not closed in the number, and surrounds it; or one that begins a remark, and that. */
const UNCLOSED = /^\((?=[^()]*$)|\s*\([^()]*$/;
/** Fewer digits than this are an hour, a year or a storey; emergency numbers stand alone. */
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 15; // ITU-T E.164

/** Cuts a written entry into numbers, each with the address that dials it, and the words between. */
export function telephonePieces(written: string): TelephonePiece[] {
  if (/^\d{2,4}$/.test(written)) return [{ text: written, href: `tel:${written}` }];
  const pieces: TelephonePiece[] = [];
  let end = 0;
  for (const match of written.matchAll(NUMBER)) {
    const text = match[0].replace(UNCLOSED, '');
    const href = telephoneLink(text);
    if (!href) continue;
    const start = written.indexOf(text, match.index);
    if (start > end) pieces.push({ text: written.slice(end, start) });
    pieces.push({ text, href });
    end = start + text.length;
  }
  if (end < written.length) pieces.push({ text: written.slice(end) });
  return pieces;
}

/**
 * `tel:+442036687474` for "+44 (0) 203 668 7474": a zero in brackets is dialled inside the country only. Italian
 * numbers keep theirs.
 */
function telephoneLink(number: string): string | undefined {
  const [main = '', extension] = number.split(EXTENSION);
  const international = main.startsWith('+');
  const dialled = international && !main.startsWith('+39') ? main.replace(/\(\s*0/, '(') : main;
  const digits = dialled.replaceAll(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return undefined;
  return `tel:${international ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`;
}
