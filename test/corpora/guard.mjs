// Who is asked by a page that shows attacks, and that nobody answers. The contract lets pictures come from anywhere over https.
import { ENGINE } from '../e2e/support/engine.mjs';

/** By puppeteer, which stops every request. */
export async function stopStrangers(page, origin) {
  const asked = [];
  let isLoaded = false;
  const dismiss = (dialog) => {
    asked.push(`opened: ${dialog.type()} ${dialog.message()}`); // by a frame: the page's own are traps
    void dialog.dismiss().catch(() => {});
  };
  page.on('dialog', dismiss);
  page.on('popup', (popup) => {
    asked.push(`opened: ${popup?.url()}`);
    popup?.on('dialog', dismiss); // one that nobody answers would hold the page that has opened it
    void popup?.close().catch(() => {});
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(origin) && !(isLoaded && request.isNavigationRequest());
    const isPicture = asksForPicture(request) && request.url().startsWith('https:');
    const goesOut = /^(?:https?|ftp|wss?):/.test(request.url());
    if (!isOwn && !isPicture && goesOut) asked.push(`asked: ${request.url()}`);
    void (isOwn ? request.continue() : refuse(request)).catch(() => {}); // the page has gone
  });
  return { loaded: () => (isLoaded = true), asked: async () => asked };
}

/** Firefox does not say what a request is for; its headers do. */
function asksForPicture(request) {
  return ENGINE === 'firefox'
    ? request.headers()['sec-fetch-dest'] === 'image'
    : request.resourceType() === 'image';
}

function refuse(request) {
  // An empty answer: the page stays.
  return request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort();
}

/** By the proxy of our WebKit, which knows the hosts that were asked; the page itself knows what its pictures are. */
export function watchStrangers(page) {
  return {
    loaded() {},
    async asked() {
      const pictures = new Set(await page.evaluate(pictureHosts).catch(() => []));
      return page.strangers
        .filter((url) => !(url.startsWith('https:') && pictures.has(new URL(url).host)))
        .map((url) => `asked: ${url}`);
    },
  };
}

/** Runs in the page: the hosts of its pictures, drawn or not. */
function pictureHosts() {
  const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  return roots
    .flatMap((root) => [...(root?.querySelectorAll('img') ?? [])])
    .filter(({ src }) => src.startsWith('https:'))
    .map(({ src }) => new URL(src).host);
}
