const told = new WeakMap<Element, Set<string>>();

/** Tells the page's author, once per element, what to mend. All that an element says in the console goes through here. */
export function warn(element: Element, message: string): void {
  const messages = told.get(element) ?? new Set();
  told.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`[noticeboard] ${describe(element)}: ${message}`, element);
}

/** As the author wrote it, as far as it tells one element from another: `<contact-card item="press">`. */
function describe(element: Element): string {
  const marks = ['id', 'item', 'src']
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name) ?? ''}"`);
  return `<${element.localName}${marks.join('')}>`;
}
