import { expect } from 'chai';
import { telephonePieces } from '../../src/contact-card/telephone.js';

const numbersIn = (written: string) => telephonePieces(written).flatMap(({ href }) => href ?? []);

describe('telephonePieces', () => {
  const single: [written: string, href: string][] = [
    ['+44 (0) 203 668 7474', 'tel:+442036687474'],
    ['+44 20 7946 0000', 'tel:+442079460000'],
    ['+63 (02) 8 858 2200', 'tel:+63288582200'],
    ['+39 (06) 1234 5678', 'tel:+390612345678'],
    ['(020) 7946 0000', 'tel:02079460000'],
    ['020.7946.0000', 'tel:02079460000'],
    ['+49 30 1234-0', 'tel:+493012340'],
    ['020 7946 0000 ext. 12', 'tel:02079460000;ext=12'],
    ['112', 'tel:112'],
    ['(+44) 20 7946 0000', 'tel:+442079460000'],
    ['030/123456', 'tel:030123456'],
    ['+49 (0)30 / 123456', 'tel:+4930123456'],
    ['+ 44 20 7946 0000', 'tel:+442079460000'],
    ['(+ 44) 20 7946 0000', 'tel:+442079460000'],
    ['＋４４ ２０ ７９４６ ００００', 'tel:+442079460000'],
    ['+49 6221/540', 'tel:+496221540'],
    ['٠٢٠ ٧٩٤٦ ٠٠٠٠', 'tel:02079460000'],
    ['+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸', 'tel:+982112345678'],
  ];
  for (const [written, href] of single) {
    it(`shows "${written}" as written and dials ${href}`, () =>
      expect(telephonePieces(written)).to.deep.equal([{ text: written, href }]));
  }

  it('finds several numbers and a remark', () => {
    expect(telephonePieces('+44 (0) 20 7946 0000 / 020 7946 0001 (line open 24/7)')).to.deep.equal([
      { text: '+44 (0) 20 7946 0000', href: 'tel:+442079460000' },
      { text: ' / ' },
      { text: '020 7946 0001', href: 'tel:02079460001' },
      { text: ' (line open 24/7)' },
    ]);
  });

  it('does not dial hours, years or words', () => {
    expect(numbersIn('Duty officer: 020 7946 0000 (9-17), since 2019, Mon-Fri 09:00-17:00')).to.deep.equal([
      'tel:02079460000',
    ]);
    for (const hours of ['09:00-17:00', '9.00–17.00', '(09.00 - 13.00)', '(24/7)']) {
      expect(numbersIn(`${hours} 020 7946 0000`)).to.deep.equal(['tel:02079460000']);
      expect(numbersIn(`020 7946 0000, ${hours}`)).to.deep.equal(['tel:02079460000']);
    }
    for (const hours of ['9am-5pm', '9:00-17:00']) {
      expect(numbersIn(`020 7946 0000 ${hours}`)).to.deep.equal(['tel:02079460000']);
    }
    expect(numbersIn('030 12 34 56 am Wochenende')).to.deep.equal(['tel:030123456']);
    expect(numbersIn('1-800-FLOWERS')).to.deep.equal([]);
    expect(numbersIn('ask at the desk')).to.deep.equal([]);
  });

  it('dials emergency numbers among their like', () => {
    expect(numbersIn('112, 999')).to.deep.equal(['tel:112', 'tel:999']);
    expect(numbersIn('110 (police); 112 (fire, ambulance)')).to.deep.equal(['tel:110', 'tel:112']);
    expect(numbersIn('112 (room 12)')).to.deep.equal([]);
    expect(numbersIn('room 12, 112')).to.deep.equal([]);
    expect(numbersIn('9, 12, 020 7946 0000')).to.deep.equal(['tel:02079460000']);
  });

  it('keeps the browser free of an endless entry', () => {
    for (const part of ['1', '11 (', '11 (a),', '11,', ' '])
      telephonePieces(part.repeat(1_000 / part.length));
  });

  it('leaves the brackets around a number outside', () => {
    expect(telephonePieces('(020 7946 0000)').map(({ text }) => text)).to.deep.equal([
      '(',
      '020 7946 0000',
      ')',
    ]);
  });

  it('takes a new line for a new number', () => {
    expect(numbersIn('020 7946 0000\n020 7946 0001')).to.deep.equal(['tel:02079460000', 'tel:02079460001']);
  });

  for (const piece of [' ', '1', '1 ', '(', '0/']) {
    it(`keeps no browser busy with an entry that has no end of "${piece}"`, () => {
      const written = `020 7946 0000${piece.repeat(400_000)}1 now`;
      expect(telephonePieces(written)).to.deep.equal([{ text: written }]);
    });
  }

  it('loses no letter', () => {
    for (const written of [
      '+44 (0) 203, 020 7946 0000 (a) 12345678 b',
      '((((020 7946 0000',
      '٠٢٠ ٧٩٤٦ ٠٠٠٠ (09.00-17.00) 030/123456',
      '1'.repeat(40),
    ]) {
      expect(
        telephonePieces(written)
          .map(({ text }) => text)
          .join(''),
      ).to.equal(written);
    }
  });
});
