/** What a reader sees of an element, white space folded; parts that are there but hold nothing are ''. */
export function textOf(element: Element): string {
  return fold(element.shadowRoot?.textContent ?? '');
}

/** The texts of all parts with a name. */
export function parts(element: Element, name: string): string[] {
  return partElements(element, name).map(({ textContent }) => fold(textContent ?? ''));
}

/** The first part with a name. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = partElements(element, name);
  if (!first) throw new Error(`<${element.localName}> draws no part "${name}": ${textOf(element)}`);
  return first;
}

export function partElements(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** Whether the fallback inside the tag is what is shown. */
export function showsFallback(element: Element): boolean {
  const slot = element.shadowRoot?.querySelector('slot:not([name])');
  return slot instanceof HTMLSlotElement && slot.assignedNodes().length > 0;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
