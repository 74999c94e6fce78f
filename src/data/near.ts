/** How far below the window's edge an element may be and still be near. */
const MARGIN = '400px';

/** Calls `arrived` once, when an element comes near the viewport, unless the function given back is called before. */
export function whenNear(element: Element, arrived: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      arrived();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
