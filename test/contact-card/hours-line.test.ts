import { expect } from 'chai';
import { datesInWords, hoursInWords } from '../../src/contact-card/hours-line.js';
import { loadMessages, messagesFor } from '../../src/language/messages.js';
import type { HourCycle } from '../../src/time/dates.js';

async function inWords(line: string, locale = 'en-GB', hourCycle?: HourCycle): Promise<string[] | undefined> {
  await loadMessages(locale);
  const messages = messagesFor(locale);
  if (!messages) throw new Error(`no words for ${locale}`);
  // Engines differ in which blanks stand around a dash.
  return hoursInWords(line, { messages, locale, hourCycle })?.map((text) => text.replaceAll(/\s+/g, ' '));
}

describe('hoursInWords', () => {
  const lines: [line: string, words: string[]][] = [
    ['Mo-Fr 09:00-17:00', ['Mon – Fri: 09:00–17:00']],
    ['Mo, Tu, We, Fr 9:00-12:00', ['Mon – Wed and Fri: 09:00–12:00']],
    ['Tu 09:00-12:00,14:00-17:00', ['Tue: 09:00–12:00 and 14:00–17:00']],
    ['Mo-Fr 09:00-17:00; Sa closed', ['Mon – Fri: 09:00–17:00', 'Sat: Closed']],
    ['Monday - Friday: 09:00-17:00', ['Monday – Friday: 09:00–17:00']],
    ['Sa-Mo 20:00-02:00', ['Sat – Mon: 20:00–02:00']],
    ['Fr 18:00-24:00', ['Fri: 18:00–00:00']],
    ['Mo-Su', ['Mon – Sun']],
    ['Mo-Su 00:00-24:00', ['Mon – Sun: 24 hours']],
    ['10:00-12:00, 14:00-16:00', ['10:00–12:00 and 14:00–16:00']],
    ['closed', ['Closed']],
  ];
  for (const [line, words] of lines) {
    it(`says "${line}" as the language does`, async () => {
      expect(await inWords(line)).to.deep.equal(words);
    });
  }

  it('breaks a line within a range behind the dash at most', async () => {
    await loadMessages('en-US');
    const messages = messagesFor('en-US');
    const [words] =
      (messages && hoursInWords('Mo-Fr 09:00-17:00', { messages, locale: 'en-US', hourCycle: undefined })) ??
      [];
    expect(words?.split(' ')).to.deep.equal(['Mon\u00a0–', 'Fri:', '9:00\u00a0AM\u00a0–', '5:00\u00a0PM']);
  });

  it('has the days, the digits and the marks of each language', async () => {
    const line = 'Mo-Fr 09:00-17:00';
    expect(await inWords(line, 'de')).to.deep.equal(['Mo – Fr: 09:00–17:00 Uhr']);
    expect((await inWords(line, 'ar-EG'))?.[0]).to.match(/^الاثنين . الجمعة: ٩:٠٠ ص/);
    expect((await inWords(line, 'ja'))?.[0]).to.match(/^月.金：/);
    expect((await inWords('Sa closed', 'fr'))?.[0]).to.equal('sam. : Fermé');
    expect((await inWords('Mo-Su 00:00-24:00', 'de'))?.[0]).to.equal('Mo – So: 24 Stunden');
    expect((await inWords('Sa 00:00-23:59', 'ru'))?.[0]).to.equal('сб: 24 часа');
  });

  it('writes times by the hour cycle of the page', async () => {
    expect((await inWords('Sa 09:00-17:00', 'en-GB', 'h12'))?.[0]).to.match(/^Sat: 9:00 am . 5:00 pm$/i);
    expect(await inWords('Sa 09:00-17:00', 'en-US', 'h23')).to.deep.equal(['Sat: 09:00 – 17:00']);
  });

  for (const line of ['by appointment', 'Mo-Fr mornings', '24/7', 'Di-Do 9-12']) {
    it(`leaves "${line}" as it is written`, async () => {
      expect(await inWords(line)).to.equal(undefined);
    });
  }
});

describe('datesInWords', () => {
  const today = '2020-09-25';
  const said = (from?: string, through?: string, locale = 'en-GB') =>
    datesInWords({ words: '', from, through }, today, locale).replaceAll(/\s+/g, ' ');

  it('is a range, with the year where that is another', () => {
    expect(said('2020-12-24', '2020-12-26')).to.match(/^24 ?– ?26 Dec$/);
    expect(said('2020-11-24', '2020-12-26')).to.equal('24 Nov – 26 Dec');
    expect(said('2020-12-24', '2020-12-24')).to.equal('24 Dec');
    expect(said('2021-01-01', '2021-01-01')).to.equal('1 Jan 2021');
    expect(said('2020-12-24', '2021-01-02')).to.equal('24 Dec 2020 – 2 Jan 2021');
    expect(said('2020-12-24', '2020-12-26', 'de')).to.match(/^24\. ?– ?26\. Dez\.$/);
  });

  it('is open at an end that is not said', () => {
    expect(said(undefined, '2020-09-30')).to.equal('… – 30 Sept');
    expect(said('2020-10-01')).to.equal('1 Oct – …');
  });

  it('is nothing for what has begun for good', () => {
    expect(said()).to.equal('');
    expect(said('2020-09-25')).to.equal('');
  });
});
