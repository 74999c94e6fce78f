import { expect } from 'chai';
import { en } from '../../src/language/en.js';
import { loadMessages, messagesFor, type Messages, type PluralForms } from '../../src/language/messages.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'uk', 'zh'];

/** Every form of every message, by its name. */
function formsOf(messages: Messages): [name: string, form: string][] {
  return Object.entries(messages).flatMap(([name, message]: [string, string | PluralForms]) => {
    const forms = typeof message === 'string' ? [message] : Object.values(message);
    return forms.map((form): [string, string] => [name, form]);
  });
}

function placeholders(form: string): string[] {
  return [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('every language', () => {
  for (const language of LANGUAGES) {
    it(`says all that English says, with the same things filled in: ${language}`, async () => {
      await loadMessages(language);
      const messages = messagesFor(language);
      if (!messages) throw new Error(`${language} is not offered`);
      const wanted = new Map(formsOf(en).map(([name, form]) => [name, placeholders(form)]));
      for (const [name, form] of formsOf(messages)) {
        expect(form.trim(), `${language} ${name}`).to.not.equal('');
        const found = placeholders(form);
        // One and two are often words of their own.
        if (name === 'messagesAdded' && found.length === 0) continue;
        expect(found, `${language} ${name}: ${form}`).to.deep.equal(wanted.get(name));
      }
    });

    it(`has a form for each plural of the language that it tells apart: ${language}`, async () => {
      await loadMessages(language);
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const message of Object.values(messagesFor(language) ?? {})) {
        if (typeof message === 'string') continue;
        for (const category of Object.keys(message))
          expect([...known, 'other'], language).to.include(category);
      }
    });
  }
});
