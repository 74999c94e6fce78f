import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { chromiumFlags } from '../../../scripts/chromium-flags.mjs';
import { Visit } from './visit.mjs';

const LAUNCH_TIMEOUT = 120_000;

/**
 * One browser for a test file; every visit is a stranger to it, with no cache and no cookies.
 * @param {{ flags?: string[], without?: string[] }} [options] flags beside the usual ones, and those of puppeteer's own to
 *   leave out
 */
export function useBrowser({ flags = [], without = [] } = {}) {
  let launched;
  after(async () => (await launched)?.close());
  return {
    /** Opens an address as a new reader; the window is closed when the test `t` ends. */
    async visit(t, url, { timeZone, width = 1024, height = 768 } = {}) {
      launched ??= launch(flags, without);
      const context = await (await launched).createBrowserContext();
      t.after(() => context.close());
      const page = await context.newPage();
      await page.setViewport({ width, height });
      if (timeZone) await page.emulateTimezone(timeZone);
      const visit = await Visit.start(page);
      await page.goto(url);
      return visit;
    },
  };
}

function launch(flags, without) {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    timeout: LAUNCH_TIMEOUT,
    args: [...chromiumFlags, ...flags],
    ignoreDefaultArgs: without,
  });
}
