/**
 * The value of an attribute on the nearest ancestor that bears it, the element itself included, out of shadow roots
 * into the tree around them. A value that `accepts` refuses is passed over.
 */
export function nearestAttribute(
  element: Element,
  name: string,
  accepts: (value: string, bearer: Element) => boolean = () => true,
): string | undefined {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const value = at.getAttribute(name);
    if (value !== null && accepts(value, at)) return value;
  }
  return undefined;
}

/** Tells `changed` whenever one of the attributes changes on an ancestor, until the function given back is called. */
export function watchAncestors(element: Element, attributes: string[], changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    observer.observe(at, { attributeFilter: attributes });
  }
  return () => observer.disconnect();
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
