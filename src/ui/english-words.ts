import type { PluralForms } from '../language/messages.js';
import { messages as en } from '../language/words/en.js';

// Loaded by the first element on a page in a language that is not offered.

/** What is a message, or made of one. */
const OURS = ['status', 'term', 'open', 'closed', 'sentence', 'offset', 'goes-on', 'more', 'next']
  .map((name) => `[part=${name}]`)
  .concat('#file')
  .join();
/** What is filled into it in the page's own language. */
const FILLED_IN = '[part=event] > bdi';

const SENTENCES = Object.values(en)
  .flatMap((message: string | PluralForms) =>
    typeof message === 'string' ? [message] : Object.values<string>(message),
  )
  .filter((sentence) => /[a-z]/i.test(sentence.replaceAll(/\{\w+\}/g, '')))
  .map((sentence) => {
    const literal = sentence.replaceAll(/[.()]/g, String.raw`\$&`);
    return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, '.+')}$`);
  });

/**
 * Marks the English words among what an element has drawn, so that they are read aloud as such (WCAG 3.1.2), and run from
 * left to right. An author's own words in their place are in the page's language.
 * @param locale language of the page; `undefined` where nothing is to be marked any more
 */
export function markEnglish(root: ParentNode, locale: string | undefined): void {
  for (const element of root.querySelectorAll(OURS)) {
    const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const isEnglish = locale !== undefined && SENTENCES.some((sentence) => sentence.test(words));
    setOrRemove(element, 'lang', isEnglish ? 'en' : undefined);
    setOrRemove(element, 'dir', isEnglish ? 'ltr' : undefined);
    for (const other of element.querySelectorAll(FILLED_IN)) {
      setOrRemove(other, 'lang', isEnglish ? locale : undefined);
    }
  }
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
