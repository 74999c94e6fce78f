import { expect } from 'chai';
import { emailPieces } from '../../src/contact-card/contact-card.data.js';

const link = (address: string) => ({ text: address, href: `mailto:${address}` });

describe('emailPieces', () => {
  it('finds several addresses and the words between', () => {
    expect(
      emailPieces('desk@example.org, press@mail.example.org (press); a@b.example/c@d.example'),
    ).to.deep.equal([
      link('desk@example.org'),
      { text: ', ' },
      link('press@mail.example.org'),
      { text: ' (press); ' },
      link('a@b.example'),
      { text: '/' },
      link('c@d.example'),
    ]);
  });

  it('finds the address behind a name, and at the end of a sentence', () => {
    expect(emailPieces('The Desk <desk@example.org>')).to.deep.equal([
      { text: 'The Desk <' },
      link('desk@example.org'),
      { text: '>' },
    ]);
    expect(emailPieces('Write to desk@example.org.').at(-1)).to.deep.equal({ text: '.' });
  });

  it('leaves what is no address as it is', () => {
    for (const words of ['desk (at) example.org', 'desk@localhost', '@', 'a@b.', '']) {
      expect(emailPieces(words)).to.deep.equal(words ? [{ text: words }] : []);
    }
  });

  it('does not look for addresses in a text without an end', () => {
    const endless = 'a'.repeat(1_000_000);
    expect(emailPieces(endless)).to.deep.equal([{ text: endless }]);
  });
});
