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

/** The attributes that an element may take from an ancestor. */
const INHERITED = ['lang', 'dir', 'time-zone', 'hour-cycle'];

/** Who watches a tree: a document, or a shadow root. One observer for all of them. */
interface Watch {
  readonly observer: MutationObserver;
  /** What each calls when something has changed, and where it stands in the tree. */
  readonly watchers: Map<() => void, Element>;
}

const watches = new Map<Node, Watch>();

/** Tells `changed` whenever an inherited attribute changes on an ancestor, until the function given back is called. */
export function watchAncestors(element: Element, changed: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    stops.push(watchTree(root, at, changed));
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => stops.forEach((stop) => stop());
}

function watchTree(root: Node, element: Element, changed: () => void): () => void {
  const watch = watches.get(root) ?? startWatch(root);
  watch.watchers.set(changed, element);
  return () => {
    watch.watchers.delete(changed);
    if (watch.watchers.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
}

function startWatch(root: Node): Watch {
  const watchers = new Map<() => void, Element>();
  const observer = new MutationObserver((records) => {
    for (const [changed, element] of watchers) {
      if (records.some(({ target }) => target.contains(element))) changed();
    }
  });
  observer.observe(root, { subtree: true, attributeFilter: INHERITED });
  const watch = { observer, watchers };
  watches.set(root, watch);
  return watch;
}

function parentAcrossShadow({ parentNode, parentElement }: Element): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}
