import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { WebKit } from '../../../scripts/webkit/driver.mjs';
import { KEYS } from '../../../scripts/webkit/launcher.mjs';
import { DRIVERS_TIMER } from './engine.mjs';
import { siteAt } from './site.mjs';
import { startStrangers } from './strangers.mjs';

const PATIENCE = 30_000;
const MOST_DIALOGS = 100;

/** WebKit for a test file: pages take turns in one window, and each origin is a stranger to the next. */
export class WebKitBrowser {
  #webkit = new WebKit(findBrowser('webkit'));
  #shared;

  /** A page; one in another time zone is a browser of its own. */
  async newPage(timeZone) {
    if (timeZone) return this.#open(timeZone);
    this.#shared ??= this.#open();
    const page = await this.#shared;
    page.removeAllListeners();
    return page;
  }

  close() {
    return this.#webkit.stop();
  }

  async #open(timeZone) {
    const strangers = await startStrangers();
    const proxy = { proxyType: 'manual', httpProxy: strangers.host, sslProxy: strangers.host };
    const capabilities = { proxy: { ...proxy, noProxy: ['127.0.0.1', 'localhost'] } };
    const session = await this.#webkit.open({ timeZone, capabilities });
    await session.send('POST', '/timeouts', { script: DRIVERS_TIMER });
    return new WebKitPage(session, strangers, timeZone === undefined);
  }
}

/** What the tests need of puppeteer's Page, by classic WebDriver. */
class WebKitPage extends EventEmitter {
  #session;
  #strangers;
  #shared;
  #url = '';

  constructor(session, strangers, shared) {
    super();
    this.#session = session;
    this.#strangers = strangers;
    this.#shared = shared;
  }

  /** Other machines that were asked for so far. */
  get strangers() {
    return this.#strangers.asked;
  }

  async close() {
    this.removeAllListeners();
    if (!this.#shared) return this.#session.close();
    await this.#leave('DELETE', '/cookie');
    await this.#leave('POST', '/url', { url: 'about:blank' });
    this.#strangers.asked.length = 0;
  }

  /** The window takes more than the page does. */
  async setViewport({ width, height }) {
    let size = { width, height };
    for (let tries = 0; tries < 5; tries += 1) {
      await this.#session.send('POST', '/window/rect', size);
      const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (inner.width === width && inner.height === height) return;
      size = { width: size.width + width - inner.width, height: size.height + height - inner.height };
    }
  }

  goto(url) {
    this.#url = url;
    return this.#leave('POST', '/url', { url });
  }

  /** A command that ends what the page is at: dialogs of it are dismissed, one with each command. */
  async #leave(...command) {
    for (let dialogs = 0; dialogs < MOST_DIALOGS; dialogs += 1) {
      try {
        return await this.#session.send(...command);
      } catch (error) {
        if (!error.message.includes('unexpected alert open')) throw error;
      }
    }
    throw new Error('The page opens one dialog after another.');
  }

  reload() {
    return this.#session.send('POST', '/refresh');
  }

  goBack() {
    return this.#session.send('POST', '/back');
  }

  async bringToFront() {}

  keyboard = {
    press: (name) => {
      const value = KEYS[name] ?? name;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return this.#session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };

  /** The site's own pages bring what is to run first, since the driver cannot: `RECORDER`. */
  async evaluateOnNewDocument() {}

  /** What a page's own text says, as puppeteer runs it; what the page noted meanwhile is told first. */
  async evaluate(task, ...args) {
    const script = `
      const done = arguments[arguments.length - 1];
      const notes = () => globalThis.record?.notes?.splice(0) ?? [];
      const requests = () => {
        const names = performance.getEntriesByType('resource').map(({ name }) => name);
        performance.clearResourceTimings(); // each is told once
        return names;
      };
      const tell = (outcome) => done(JSON.stringify({ ...outcome, notes: notes(), requests: requests() }));
      Promise.resolve()
        .then(() => (${task})(...JSON.parse(arguments[0])))
        .then((value) => tell({ value }), (error) => tell({ failure: String(error?.stack ?? error) }));`;
    const text = await this.#session.send('POST', '/execute/async', { script, args: [JSON.stringify(args)] });
    const { value, failure, notes, requests } = JSON.parse(text);
    for (const { type, text: words } of notes) {
      if (type === 'pageerror') this.emit('pageerror', words);
      else this.emit('console', { type: () => type, text: () => words });
    }
    for (const url of [...requests, ...this.strangers]) this.emit('request', { url: () => url });
    if (failure !== undefined) throw new Error(failure);
    return value;
  }

  $eval(selector, task, ...args) {
    return this.evaluate(
      `(selector, ...rest) => (${task})(document.querySelector(selector), ...rest)`,
      selector,
      ...args,
    );
  }

  $$eval(selector, task, ...args) {
    const all = '[...document.querySelectorAll(selector)]';
    return this.evaluate(`(selector, ...rest) => (${task})(${all}, ...rest)`, selector, ...args);
  }

  /** Whether there is such an element: no handle of it. */
  async $(selector) {
    return (await this.$$(selector))[0] ?? null;
  }

  async $$(selector) {
    return Array.from({ length: await this.$$eval(selector, ({ length }) => length) }, () => selector);
  }

  async waitForFunction(task, _options, ...args) {
    const deadline = Date.now() + PATIENCE;
    while (!(await this.evaluate(task, ...args))) {
      if (Date.now() > deadline) throw new Error(`It never came about: ${task}`);
      await delay(50);
    }
  }

  /** Cuts off the site and says so to the page: the driver knows no offline. */
  async setOfflineMode(offline) {
    await siteAt(this.#url).cutOff(offline);
    await this.evaluate((isOffline) => {
      Object.defineProperty(navigator, 'onLine', { get: () => !isOffline, configurable: true });
      dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
    }, offline);
  }

  /** Role, name and level of what is drawn in an element, from the browser's own accessibility. */
  async accessible(selector) {
    const script = `
      const host = document.querySelector(arguments[0]);
      return [...host.shadowRoot.querySelectorAll('*'), ...host.querySelectorAll('*')]
        .filter((node) => node.checkVisibility() && !node.matches('slot, style'));`;
    const nodes = await this.#session.send('POST', '/execute/sync', { script, args: [selector] });
    const found = [];
    for (const node of nodes) {
      const path = `/element/${Object.values(node)[0]}`;
      const role = await this.#session.send('GET', `${path}/computedrole`);
      const name = await this.#session.send('GET', `${path}/computedlabel`);
      const tag = await this.#session.send('GET', `${path}/name`);
      found.push({ role, name, level: /^h\d$/i.test(tag) ? Number(tag[1]) : undefined });
    }
    return found;
  }
}
