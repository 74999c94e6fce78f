// The demo page on a slow network, by a reader who was never there.

const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const DEMO = '/index.html';

export const cases = [
  {
    name: 'layout-shift',
    title: 'cumulative layout shift of the demo page on a slow network',
    unit: 'CLS',
    subjects: { noticeboard: async ({ browser }) => (await seen(browser, DEMO)).shift },
    goals: [{ atMost: 0 }],
  },
  {
    name: 'largest-paint',
    title: 'largest contentful paint of the demo page on a slow network',
    unit: 'ms',
    prepare: async ({ site, browser }) => site.answer('/static.html', await written(browser)),
    subjects: {
      noticeboard: async ({ browser }) => (await seen(browser, DEMO)).largest,
      'its content in the HTML, and a request': async ({ browser }) => {
        const { largest, request } = await seen(browser, '/static.html');
        return largest + request;
      },
    },
    goals: [{ over: 'its content in the HTML, and a request', atMost: 1 }],
  },
];

async function seen(browser, path) {
  const visit = await browser.visit();
  await visit.page.evaluateOnNewDocument(watchPaints);
  await visit.session.send('Network.enable');
  await visit.session.send('Network.emulateNetworkConditions', SLOW);
  await visit.open(path);
  await visit.settle(3_000);
  const paints = await visit.page.evaluate(async () => {
    const start = performance.now();
    await (await fetch('/site.json', { cache: 'no-store' })).text();
    return { ...globalThis.paints, request: performance.now() - start };
  });
  await visit.close();
  return paints;
}

/** The demo page as a server would write it that knew all: no script, what the elements draw in shadow roots. */
async function written(browser) {
  const visit = await browser.visit();
  await visit.open(DEMO);
  await visit.settle(1_000);
  const html = await visit.page.evaluate(() => {
    for (const element of document.querySelectorAll('script')) element.remove();
    const shadowRoots = [...document.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot)
      .filter(Boolean);
    for (const root of shadowRoots) {
      const style = document.createElement('style');
      style.textContent = root.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n');
      root.prepend(style);
    }
    return `<!doctype html><html lang="en-GB">${document.documentElement.getHTML({ shadowRoots })}</html>`;
  });
  await visit.close();
  return html;
}

/** Runs in the page, before all else. */
function watchPaints() {
  globalThis.paints = { shift: 0, largest: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.paints.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.paints.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
