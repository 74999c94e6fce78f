import { expect } from 'chai';
import { fill } from '../../src/language/fill.js';
import { loadMessages, messagesFor, overrideMessages } from '../../src/language/messages.js';
import { pluralForm } from '../../src/language/numbers.js';
import { signedHours } from '../../src/language/signed-hours.js';
import { timeInWords } from '../../src/language/time-in-words.js';
import { timesInWords } from '../../src/language/times-in-words.js';

describe('timeInWords', () => {
  const inDays = (count: number, locale: string) => timeInWords({ unit: 'days', count }, locale);
  const words = (days: number, locale: string) =>
    inDays(days, locale).map(({ kind, text }) => `${kind}:${text}`);

  it('cuts number and unit apart', () => {
    expect(words(936, 'en-GB')).to.deep.equal(['count:936', 'between: ', 'unit:days']);
    expect(words(1, 'en-GB')).to.deep.equal(['count:1', 'between: ', 'unit:day']);
  });

  it('keeps the grouping of the number in it', () => {
    expect(words(3186, 'en-GB')[0]).to.equal('count:3,186');
  });

  it('follows the plural rules of the language', () => {
    expect(inDays(3186, 'ru').at(-1)?.text).to.equal('дней');
    expect(inDays(3181, 'ru').at(-1)?.text).to.equal('день');
  });
});

describe('timesInWords', () => {
  it('joins them as the language does', () => {
    const times = [
      { unit: 'years', count: 2 },
      { unit: 'months', count: 1 },
      { unit: 'days', count: 21 },
    ] as const;
    const text = (locale: string) => timesInWords(times, locale).map((piece) => piece.text);
    expect(text('en-GB').join('')).to.equal('2 years, 1 month and 21 days');
    expect(text('de').join('')).to.equal('2 Jahre, 1 Monat und 21 Tage');
    expect(text('ru').join('')).to.equal('2 года, 1 месяц и 21 день');
  });
});

describe('pluralForm', () => {
  it('chooses the sentence of the count, else the one for all others', () => {
    const forms = { one: 'one', few: 'few', other: 'other' };
    expect(pluralForm(forms, 1, 'en')).to.equal('one');
    expect(pluralForm(forms, 2, 'en')).to.equal('other');
    expect(pluralForm(forms, 3, 'ru')).to.equal('few');
    expect(pluralForm(forms, 5, 'ru')).to.equal('other');
    expect(pluralForm(forms, undefined, 'en')).to.equal('other');
  });
});

describe('signedHours', () => {
  it('bears its sign', () => {
    expect(signedHours(120, 'en')).to.equal('+2');
    expect(signedHours(-330, 'en')).to.equal('−5:30');
    expect(signedHours(0, 'en')).to.equal('0');
    expect(signedHours(-30, 'en')).to.equal('−0:30');
    expect(signedHours(345, 'de')).to.equal('+5:45');
  });
});

describe('fill', () => {
  it('puts the values in the places that the language gives them', () => {
    expect(fill('{days} since {event}', { days: 1, event: 2 })).to.deep.equal([1, ' since ', 2]);
  });

  it('leaves an unknown placeholder out', () => {
    expect(fill('a {nothing} b', {})).to.deep.equal(['a ', ' b']);
  });
});

describe('messages', () => {
  it('are loaded when they are needed', async () => {
    expect(messagesFor('de-AT')).to.equal(undefined);
    await loadMessages('de-AT');
    expect(messagesFor('de-AT')?.readOn).to.equal('Weiterlesen');
  });

  it('can be replaced, for a language or one of its varieties, offered or not', async () => {
    await loadMessages('zh-TW');
    overrideMessages({
      en: { readOn: 'Continue' },
      'en-gb': { allMessages: 'The lot' },
      nl: { readOn: 'Verder lezen' },
      'zh-Hant': { readOn: '閱讀全文' },
    });
    expect(messagesFor('en-GB')).to.include({ readOn: 'Continue', allMessages: 'The lot' });
    expect(messagesFor('en-US')).to.include({ readOn: 'Continue', allMessages: 'All messages' });
    expect(messagesFor('nl-BE')?.readOn).to.equal('Verder lezen');
    expect(messagesFor('zh-TW')?.readOn).to.equal('閱讀全文');
    overrideMessages({});
    expect(messagesFor('en')?.readOn).to.equal('Read on');
  });
});
