/** What is nearer to the window than half its size counts as in sight, so that it is right when it comes into view. */
const MARGIN = '50%';

type Look = (inSight: boolean) => void;

const looks = new WeakMap<Element, Look>();
let observer: IntersectionObserver | undefined;

/** Calls `look` when an element comes into sight or goes out of it, until the function given back is called. */
export function watchSight(element: Element, look: Look): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) looks.get(target)?.(isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  looks.set(element, look);
  observer.observe(element);
  return () => {
    looks.delete(element);
    observer?.unobserve(element);
  };
}
