import { expect } from 'chai';
import { decodeText } from '../../src/data/charset.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);

describe('decodeText', () => {
  const texts: [what: string, bytes: Uint8Array, type: string | null, text: string][] = [
    ['UTF-8', utf8('Zürich'), null, 'Zürich'],
    ['UTF-8 with a byte order mark', utf8('\ufeff{"a":1}'), 'application/json', '{"a":1}'],
    ['UTF-16 with a byte order mark', utf16('Zürich'), 'application/json', 'Zürich'],
    ['what the media type says', latin1('Zürich'), 'text/xml; charset=ISO-8859-1', 'Zürich'],
    ['a charset in quotes', latin1('Zürich'), 'text/xml; charset="iso-8859-1"', 'Zürich'],
    [
      'what an XML declaration says',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?>ü'),
      null,
      '<?xml version="1.0" encoding="ISO-8859-1"?>ü',
    ],
    ['bytes that are not UTF-8 after all', latin1('Zürich'), 'application/json; charset=utf-8', 'Zürich'],
    ['a charset that nobody knows', utf8('Zürich'), 'application/json; charset=martian', 'Zürich'],
  ];
  for (const [what, bytes, type, text] of texts) {
    it(`reads ${what}`, () => expect(decodeText(bytes, type)).to.equal(text));
  }
});
