/** What is called when something on or in an element has changed. */
const watchers = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/** What begins so is an attribute that stands in place of a message. */
export const MESSAGE_PREFIX = 'message-';

/** What an element's attributes say in place of messages: `['read-on', 'Continue']`. */
export function ownWordsOf(element: Element): [name: string, words: string][] {
  const names = element.getAttributeNames().filter((name) => name.startsWith(MESSAGE_PREFIX));
  return names.map((name) => [name.slice(MESSAGE_PREFIX.length), element.getAttribute(name) ?? '']);
}

/**
 * Tells `changed` when that is no longer right, or what stands inside the element is another, until the function given
 * back is called. One observer for all.
 */
export function watchOwn(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver((records) => {
    const telling = records.filter(({ attributeName }) => attributeName?.startsWith(MESSAGE_PREFIX) ?? true);
    for (const { target } of telling) {
      for (let at: Node | null = target; at; at = at.parentNode) watchers.get(at)?.();
    }
  });
  // The names of attributes can be listed to it, but not what they begin with.
  observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  watchers.set(element, changed);
  return () => watchers.delete(element);
}
