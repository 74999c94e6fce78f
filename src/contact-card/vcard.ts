import type { Contact } from '../data/contact.js';
import { openingLines } from '../data/opening-lines.js';
import { END_OF_DAYS, rulesToTell } from '../data/opening-rules.js';
import { textOf } from '../data/words.js';
import { emailPieces } from './contact-card.data.js';
import { telephonePieces } from './telephone.js';

/** The longest line, in bytes, that vCard 3.0 asks for (RFC 2426, section 2.6). */
const LINE_BYTES = 75;

/**
 * A contact as a vCard file. Version 3.0 (RFC 2426) in UTF-8, since address books garble the letters of a 4.0 file more
 * often than they lack a feature of 3.0.
 */
export function vcardOf(contact: Contact): string {
  const name = textOf(contact.name ?? contact.telephones[0]?.value ?? contact.emails[0]?.value ?? '');
  const numbers = contact.telephones
    .flatMap(({ value }) => telephonePieces(textOf(value)))
    .filter(({ href }) => href);
  const addresses = contact.emails
    .flatMap(({ value }) => emailPieces(textOf(value)))
    .filter(({ href }) => href);
  // A file is kept: it tells what holds for good.
  const hours = openingLines(contact, rulesToTell(contact, END_OF_DAYS));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:${escaped(name)};;;;`,
    ...numbers.map(({ href = '' }) => `TEL;TYPE=VOICE:${href.slice('tel:'.length)}`),
    ...addresses.map(({ text }) => `EMAIL;TYPE=INTERNET:${escaped(text)}`),
    ...(contact.address ? [`ADR;TYPE=WORK:;;${escaped(textOf(contact.address))};;;;`] : []),
    ...(contact.link ? [`URL:${contact.link}`] : []),
    ...(hours.length > 0 ? [`NOTE:${escaped(hours.map(({ words }) => textOf(words)).join('\n'))}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A name that every file system takes. */
export function vcardFileName(contact: Contact): string {
  const name = textOf(contact.name ?? 'contact')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${name.slice(0, 60) || 'contact'}.vcf`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A long line goes on in the next, behind a blank; never in the middle of a letter's bytes. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let width = 0;
  let out = '';
  for (const letter of line) {
    const bytes = encoder.encode(letter).byteLength;
    if (width + bytes > LINE_BYTES) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += bytes;
  }
  return out;
}
