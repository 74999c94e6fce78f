export const NOTICEBOARD = '/noticeboard/noticeboard.js';

/** A page with a module script, and the page's default endpoint on its tag where one is given. */
export function pageOf(script, body = '', { src, style = '' } = {}) {
  const tag = script
    ? `<script type="module" src="${script}"${src ? ` data-src="${src}"` : ''}></script>`
    : '';
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bench</title><style>
    body { margin: 0; font: 14px/1.4 sans-serif } ${style}</style>${tag}<body>${body}`;
}

/** Runs in the page: whether every element in `<main>` is drawn, and there is one. */
export function allReady() {
  const elements = [...document.querySelectorAll('main > *')];
  return elements.length > 0 && elements.every(({ state }) => state === 'ready');
}

/** Runs in the page: the same for elements that only say `drawn`. */
export function allDrawn() {
  const elements = [...document.querySelectorAll('main > *')];
  return elements.length > 0 && elements.every(({ drawn }) => drawn);
}

/** What Noticeboard draws of one element: its markup without lit's marks, and its styles. */
export async function captured({ site, browser }, tag, src) {
  site.answer('/capture', pageOf(NOTICEBOARD, `<main>${tag}</main>`, { src }));
  const visit = await browser.visit();
  await visit.open('/capture', allReady);
  const capture = await visit.page.evaluate(() => {
    const { shadowRoot } = document.querySelector('main > *');
    const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      markup: shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '').trim(),
      styles: rules.map(({ cssText }) => cssText).join('\n'),
    };
  });
  await visit.close();
  return capture;
}
