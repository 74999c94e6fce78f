import { expect } from 'chai';
import { readerLocale } from '../../src/language/locale.js';

describe('the reader’s locale', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'language'));

  /** What the browser tells, which has its own on the prototype. */
  const tells = (language: unknown) =>
    Object.defineProperty(navigator, 'language', { value: language, configurable: true });

  it('is what the browser prefers, in canonical form', () => {
    tells('en-us');
    expect(readerLocale()).to.equal('en-US');
    tells('zh-Hant-TW');
    expect(readerLocale()).to.equal('zh-Hant-TW');
  });

  for (const none of ['en-US@posix', 'en_US', 'C', '', undefined]) {
    it(`is English where the browser tells none: ${none}`, () => {
      tells(none);
      expect(readerLocale()).to.equal('en-GB');
    });
  }
});
