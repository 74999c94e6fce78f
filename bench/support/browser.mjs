import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { chromiumFlags } from '../../scripts/chromium-flags.mjs';

/** The page is left alone for so long (ms) before it is taken for drawn: late work counts, too. */
const SETTLE = 400;

/** Chromium; every visit is a stranger to it, in a process of its own, with no cache. */
export async function openBrowser(origin) {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    timeout: 120_000,
    protocolTimeout: 600_000,
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
  });
  return {
    version: await browser.version(),
    /**
     * A new tab that is still blank, with its costs counted from now on.
     * @param {{ width?: number, height?: number }} [size]
     */
    async visit({ width = 1280, height = 1024 } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height });
      const session = await page.createCDPSession();
      // The thread's own time: what other programs of the machine take is not counted.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      return new Visit({ context, page, session, origin });
    },
    close: () => browser.close(),
  };
}

class Visit {
  constructor({ context, page, session, origin }) {
    Object.assign(this, { context, page, session, origin });
    page.on('pageerror', (error) => console.error(`  ${error}`));
  }

  /** Opens a page and waits until `isDrawn`, a function that runs there, is content with it and it has settled. */
  async open(path, isDrawn, ...about) {
    await this.page.goto(this.origin + path);
    if (isDrawn) await this.until(isDrawn, ...about);
    else await this.settle();
  }

  async until(isDrawn, ...about) {
    await this.page.waitForFunction(isDrawn, { polling: 50, timeout: 120_000 }, ...about);
    await this.settle();
  }

  settle(time = SETTLE) {
    return new Promise((done) => setTimeout(done, time));
  }

  /** A figure of the page so far, as `Performance.getMetrics` of the DevTools protocol names it. */
  async metric(name) {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  }

  /** Milliseconds of main thread so far: scripts, styles, layout, paint. */
  async mainThread() {
    return 1_000 * (await this.metric('TaskDuration'));
  }

  close() {
    return this.context.close();
  }
}
