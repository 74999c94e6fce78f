import { changeDataSettings, dataSettings } from './data/settings.js';

/** Takes the page's default endpoint from `data-src` on the script tag that loaded this module. */
export function followScriptTag(moduleUrl: string): void {
  if (!globalThis.CSS || dataSettings().src !== undefined) return; // the first tag, or configure(), stays
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src][data-src]')];
  // A redirect, or a bundle of the site's own, gives the module another address than the tag has.
  const script = scripts.find(({ src }) => src === moduleUrl) ?? scripts[0];
  const src = script?.dataset['src']?.trim();
  if (src) changeDataSettings({ src });
}
