import { expect } from 'chai';
import {
  loadMessages,
  messagesFor,
  OFFERED,
  type Messages,
  type PluralForms,
} from '../../src/language/messages.js';
import { messages as en } from '../../src/language/words/en.js';

async function messagesIn(language: string): Promise<Messages> {
  await loadMessages(language);
  const messages = messagesFor(language);
  if (!messages) throw new Error(`${language} is not offered`);
  return messages;
}

/** Every form of every message, by its name. */
function formsOf(messages: Messages): [name: string, category: string, form: string][] {
  return Object.entries(messages).flatMap(([name, message]: [string, string | PluralForms]) =>
    typeof message === 'string'
      ? [[name, 'other', message] satisfies [string, string, string]]
      : Object.entries(message).map(([category, form]): [string, string, string] => [name, category, form]),
  );
}

function pluralsOf(messages: Messages): [name: string, forms: PluralForms][] {
  return Object.entries(messages).flatMap(([name, message]: [string, string | PluralForms]) =>
    typeof message === 'string' ? [] : [[name, message] satisfies [string, PluralForms]],
  );
}

function placeholders(form: string): string[] {
  return [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('every language', () => {
  it('is one of those that are promised, or a variety of one', () => {
    const promised = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'uk', 'zh'];
    expect(OFFERED).to.include.members(promised);
    for (const tag of OFFERED) expect(new Intl.Locale(tag).toString()).to.equal(tag);
  });

  const wanted = new Map(formsOf(en).map(([name, , form]) => [name, placeholders(form)]));

  for (const language of OFFERED) {
    it(`says all that English says, with the same things filled in: ${language}`, async () => {
      const messages = await messagesIn(language);
      expect(Object.keys(messages).sort()).to.deep.equal(Object.keys(en).sort());
      for (const [name, category, form] of formsOf(messages)) {
        const found = placeholders(form);
        expect(form, `${language} ${name}`).to.equal(form.trim()).and.not.equal('');
        // None, one and two are often words of their own.
        if (name === 'messagesAdded' && ['zero', 'one', 'two'].includes(category) && found.length === 0)
          continue;
        expect(found, `${language} ${name}: ${form}`).to.deep.equal(wanted.get(name));
      }
    });

    it(`has a sentence for each of the language's plurals, or one for all of them: ${language}`, async () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [name, message] of pluralsOf(await messagesIn(language))) {
        const own = Object.keys(message).sort();
        if (own.length > 1) expect(own, `${language} ${name}`).to.deep.equal([...categories].sort());
        else expect(own, `${language} ${name}`).to.deep.equal(['other']);
      }
    });

    it(`keeps to the marks of print: ${language}`, async () => {
      for (const [name, , form] of formsOf(await messagesIn(language))) {
        expect(form, `${language} ${name}`).to.not.match(/\.\.\.|["']| {2}| [,.;:!?]/);
      }
    });
  }
});

describe('the words for a locale', () => {
  const readOn = async (locale: string) => (await messagesIn(locale)).readOn;

  it('are those of its language', async () => {
    expect(await readOn('de-AT')).to.equal('Weiterlesen');
    expect(await readOn('en-GB-oxendict')).to.equal('Read on');
    expect(await readOn('ar-EG-u-nu-latn')).to.equal(await readOn('ar'));
  });

  it('are of the script that is read there', async () => {
    for (const locale of ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-MO'])
      expect(await readOn(locale), locale).to.equal('繼續閱讀');
    for (const locale of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK'])
      expect(await readOn(locale), locale).to.equal('继续阅读');
  });

  it('are of the region, where that has words of its own', async () => {
    for (const locale of ['pt', 'pt-BR']) expect(await readOn(locale), locale).to.equal('Continuar lendo');
    for (const locale of ['pt-PT', 'pt-AO', 'pt-MZ'])
      expect(await readOn(locale), locale).to.equal('Continuar a ler');
  });

  it('are English where the language is not offered', async () => {
    expect(await readOn('tlh')).to.equal('Read on');
  });
});
