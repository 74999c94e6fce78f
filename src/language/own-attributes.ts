/** What begins so is an attribute that stands in place of a message. */
export const MESSAGE_PREFIX = 'message-';

/** What an element's attributes say in place of messages: `['read-on', 'Continue']`. */
export function ownWordsOf(element: Element): [name: string, words: string][] {
  const names = element.getAttributeNames().filter((name) => name.startsWith(MESSAGE_PREFIX));
  return names.map((name) => [name.slice(MESSAGE_PREFIX.length), element.getAttribute(name) ?? '']);
}
