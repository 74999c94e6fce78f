// Runs @web/test-runner's tests in WebKitGTK, which no launcher on npm does.
import { WebKit } from './driver.mjs';

/** Key names, as WebDriver's code points. */
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};

export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver'; // tells the runner's commands (sendKeys and others) which methods are here
  concurrency = 1;
  #webkit;
  #idle = [];
  #active = new Map();

  /** @param {string} driver the program file of WebKitWebDriver */
  constructor(driver) {
    this.#webkit = new WebKit(driver);
  }

  async startSession(id, url) {
    const session = this.#idle.pop() ?? (await this.#webkit.open());
    this.#active.set(id, session);
    await session.send('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id)?.send('GET', '/url');
  }

  async stopSession(id) {
    const session = this.#active.get(id);
    this.#active.delete(id);
    await session.send('POST', '/url', { url: 'about:blank' });
    this.#idle.push(session);
    return {};
  }

  startDebugSession() {
    throw new Error('Debugging is not supported in WebKit: use chromium.');
  }

  /** Each key may be a chord, such as `Shift+Tab`: pressed in order, released in reverse. */
  sendKeys(id, keys) {
    const actions = keys.flatMap((key) => {
      const chord = (key.length > 1 ? key.split('+') : [key]).map((name) => KEYS[name] ?? name);
      return [
        ...chord.map((value) => ({ type: 'keyDown', value })),
        ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    return this.#active
      .get(id)
      .send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  evalIn(id, script, ...args) {
    return this.#active.get(id).send('POST', '/execute/sync', { script, args });
  }

  evalAsync(id, script, ...args) {
    return this.#active.get(id).send('POST', '/execute/async', { script, args });
  }

  async takeScreenshot(id, locator) {
    const session = this.#active.get(id);
    const element = await session.send('POST', '/execute/sync', { script: locator, args: [] });
    const png = await session.send('GET', `/element/${Object.values(element)[0]}/screenshot`);
    return Buffer.from(png, 'base64');
  }

  async stop() {
    await Promise.all([...this.#idle, ...this.#active.values()].map((session) => session.close()));
    this.#idle = [];
    await this.#webkit.stop();
  }
}
