import { mayWriteHtml } from './safe/trusted-types.js';

/**
 * Registers an element under its tag, once: where the tag is taken (the script is on the page twice, or in two versions)
 * the first stays. On a server there is nothing to register, and browsers that are too old keep the fallbacks.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isTooOld(element)) return;
  if (!mayWriteHtml) {
    void import('./refusal.js').then(
      ({ tellRefusal }) => tellRefusal(),
      () => undefined,
    );
    return;
  }
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Safari knows the one (and style sheets that are adopted) since 16.4, Chrome the other since 111, Firefox since 113. What has
 * not both is no browser, either: a server, with Lit's stand-ins for elements too, jsdom or happy-dom.
 */
function isTooOld({ prototype }: CustomElementConstructor): boolean {
  return !(
    'attachInternals' in prototype && globalThis.CSS?.supports('color', 'color-mix(in srgb, red, red)')
  );
}
