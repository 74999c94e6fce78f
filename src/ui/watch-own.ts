import { MESSAGE_PREFIX } from '../language/own-attributes.js';

/** The attributes that tell: what stands inside may come into another slot. */
const TELLING = new RegExp(`^(?:${MESSAGE_PREFIX}|slot$)`);

/** What is called when something on or in an element has changed. */
const watchers = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/**
 * Tells `changed` when an element's own words (`message-…`) or what stands inside it are others, until the function given
 * back is called. One observer for all.
 */
export function watchOwn(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver((records) => {
    const telling = records.filter(({ attributeName: name }) => name === null || TELLING.test(name));
    for (const { target } of telling) {
      for (let at: Node | null = target; at; at = at.parentNode) watchers.get(at)?.();
    }
  });
  // The names of attributes can be listed to it, but not what they begin with.
  observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  watchers.set(element, changed);
  return () => watchers.delete(element);
}
