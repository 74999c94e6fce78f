import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { chromiumFlags } from '../../../scripts/chromium-flags.mjs';
import { ENGINE } from './engine.mjs';
import { Visit } from './visit.mjs';
import { WebKitBrowser } from './webkit-page.mjs';

const LAUNCH_TIMEOUT = 120_000;

/**
 * One browser for a test file; every visit is a stranger to it, with no cache and no cookies.
 * @param {{ flags?: string[], without?: string[] }} [options] flags beside the usual ones, and those of puppeteer's own to
 *   leave out: for Chromium only
 */
export function useBrowser({ flags = [], without = [] } = {}) {
  let launched;
  after(async () => (await launched)?.close());
  return {
    /** Opens an address as a new reader; the window is closed when the test `t` ends. */
    async visit(t, url, { timeZone, width = 1024, height = 768 } = {}) {
      launched ??= launch({ flags, without });
      const page = await newPage(t, await launched, timeZone);
      await page.setViewport({ width, height });
      const visit = await Visit.start(page);
      await page.goto(url);
      return visit;
    },
  };
}

async function newPage(t, browser, timeZone) {
  if (browser instanceof WebKitBrowser) {
    const page = await browser.newPage(timeZone);
    t.after(() => page.close());
    return page;
  }
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  if (timeZone) await page.emulateTimezone(timeZone);
  return page;
}

/** The browser of `ENGINE`: puppeteer's, or what does the same for WebKit. */
export async function launch({ flags = [], without = [], ...options } = {}) {
  if (ENGINE === 'webkit') return new WebKitBrowser();
  const common = { executablePath: findBrowser(ENGINE), timeout: LAUNCH_TIMEOUT, ...options };
  return ENGINE === 'firefox'
    ? puppeteer.launch({ ...common, browser: 'firefox' })
    : puppeteer.launch({ ...common, args: [...chromiumFlags, ...flags], ignoreDefaultArgs: without });
}
