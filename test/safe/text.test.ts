import { expect } from 'chai';
import { plainText } from '../../src/safe/text.js';

describe('plainText', () => {
  it('decodes entities once', () => {
    expect(plainText('Fish &amp; chips &eacute;t&#233; &#x2713;')).to.equal('Fish & chips été ✓');
    expect(plainText('&amp;amp; &amp;lt;b&gt;')).to.equal('&amp; &lt;b>');
  });

  it('keeps tags as the words they are', () => {
    expect(plainText('a < b & <img src=x onerror=alert(1)> &lt;/textarea&gt;')).to.equal(
      'a < b & <img src=x onerror=alert(1)> </textarea>',
    );
    expect(plainText('</textarea><b>x</b> &amp; y')).to.equal('</textarea><b>x</b> & y');
  });

  it('takes out controls and bidi overrides, and keeps line ends', () => {
    expect(plainText('\u202Efdp.exe\u0000\u0007\r\nnext\ttab')).to.equal('fdp.exe\nnext\ttab');
    expect(plainText('&#x202E;abc')).to.equal('abc');
  });

  it('takes out isolates, and halves of characters', () => {
    expect(plainText('a\u2066b\u2069c')).to.equal('abc');
    expect(plainText('a\ud800b \u{1f600}')).to.equal('a\ufffdb \u{1f600}');
  });

  it('trims', () => {
    expect(plainText('  a@example.org \r\n')).to.equal('a@example.org');
  });
});
