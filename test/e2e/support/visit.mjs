import { readAccessible } from './accessible.mjs';
import { keepRecord, readEvents, readParts, readText, whenAll } from './in-page.mjs';

const PATIENCE = 20_000;
/** What Firefox tells the console by itself, and puppeteer takes for an error of the page's scripts. */
const FIREFOX_REMARKS = /^Error: (?:Content-Security-Policy|Cross-Origin Request Blocked|XML Parsing Error):/;

/** A reader's visit to a page: what is to be seen there, and what went on behind it. */
export class Visit {
  /** What the console said: `{ type, text }`. */
  console = [];
  /** Errors that nothing caught. */
  pageErrors = [];
  /** Addresses that were asked for. */
  requests = [];

  static async start(page) {
    const visit = new Visit(page);
    page.on('console', (message) => visit.console.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => {
      const text = String(error);
      if (FIREFOX_REMARKS.test(text)) visit.console.push({ type: 'error', text });
      else visit.pageErrors.push(text);
    });
    page.on('request', (request) => visit.requests.push(request.url()));
    await page.evaluateOnNewDocument(keepRecord);
    return visit;
  }

  constructor(page) {
    this.page = page;
  }

  /** What Noticeboard told the page's author. */
  get warnings() {
    return this.console.map(({ text }) => text).filter((text) => text.startsWith('[noticeboard]'));
  }

  /** What anybody told the page's author of something wrong. */
  get complaints() {
    return this.console.filter(({ type }) => type === 'warn' || type === 'error').map(({ text }) => text);
  }

  /** Waits until all elements that a selector finds, and one at least, are in a state, and have drawn it. */
  async whenState(selector, ...states) {
    const problem = await this.page.evaluate(whenAll, selector, states, PATIENCE);
    if (problem) throw new Error(`${problem}\n${[...this.complaints, ...this.pageErrors].join('\n')}`);
  }

  /** The words that a reader sees in an element, through shadow roots and slots. */
  text(selector) {
    return this.page.evaluate(readText, selector);
  }

  /** Text and links of an element's parts of that name: `{ text, href, datetime }`. */
  parts(selector, part) {
    return this.page.evaluate(readParts, selector, `[part~="${part}"]`);
  }

  /** The words of an element's parts of that name. */
  async words(selector, part) {
    return (await this.parts(selector, part)).map(({ text }) => text);
  }

  /** The paragraphs in an element's part of that name. */
  async paragraphs(selector, part) {
    const found = await this.page.evaluate(readParts, selector, `[part~="${part}"] p`);
    return found.map(({ text }) => text);
  }

  /** The links of an element, its fallback's too. */
  links(selector) {
    return this.page.evaluate(readParts, selector, 'a[href]');
  }

  /** What a screen reader is told of an element: `{ role, name, level }`. */
  accessible(selector, role) {
    return readAccessible(this.page, selector, role);
  }

  /** The `load` and `error` events of elements so far: `{ target, type, code, url, status, path }`. */
  events(selector = '*') {
    return this.page.evaluate(readEvents, selector);
  }

  /** What the page's Content-Security-Policy refused so far. */
  violations() {
    return this.page.evaluate(() => globalThis.record.violations);
  }

  /** Gives every element that a selector finds the order to read again, and waits until it has. */
  reload(selector) {
    return this.page.$$eval(selector, (elements) =>
      Promise.all(elements.map((element) => element.reload())).then(() => undefined),
    );
  }

  /** Changes settings of the page's copy of Noticeboard. */
  configure(settings) {
    return this.page.evaluate(async (changes) => {
      const { configure } = await import('/noticeboard/noticeboard.js');
      configure(changes);
      const known = [...document.querySelectorAll('*')].map((element) => element.updateComplete);
      await Promise.all(known);
    }, settings);
  }

  /** Adds an element with attributes and a fallback; node by node, as every Content-Security-Policy allows. */
  add(tag, attributes = {}, fallback = '') {
    return this.page.evaluate(
      (name, pairs, words) => {
        const element = document.createElement(name);
        for (const [key, value] of pairs) element.setAttribute(key, value);
        element.append(words);
        document.body.append(element);
      },
      tag,
      Object.entries(attributes),
      fallback,
    );
  }
}
