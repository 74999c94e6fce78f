// The built Storybook (storybook-static/) in Chromium: for tests of the stories, and for pictures of them.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { chromiumFlags } from '../chromium-flags.mjs';

const STORYBOOK = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const START_TIMEOUT = 120_000; // a busy machine with two cores needs far more than the default
const STORY_TIMEOUT = 60_000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/**
 * Opens the built Storybook for as long as `use` takes.
 * @param {(storybook: { entries: object[], browser: import('puppeteer-core').Browser, base: string }) => Promise<void>} use
 */
export async function withStorybook(use) {
  const index = JSON.parse(await readFile(resolve(STORYBOOK, 'index.json'), 'utf8'));
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    timeout: START_TIMEOUT,
    protocolTimeout: START_TIMEOUT,
    args: chromiumFlags,
  });
  try {
    await use({
      entries: Object.values(index.entries),
      browser,
      base: `http://127.0.0.1:${server.address().port}/`,
    });
  } finally {
    await browser.close();
    server.close();
  }
}

async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = resolve(STORYBOOK, `.${decodeURIComponent(pathname)}`);
    const body = file.startsWith(STORYBOOK + sep) ? await readFile(file).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // The names of scripts have a hash: a hundred pages need not ask for each anew.
      'cache-control': pathname.startsWith('/assets/') ? 'max-age=3600' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** The themes that the toolbar has, and none. */
export async function readThemes() {
  const files = await readdir(new URL('../../src/themes', import.meta.url));
  return [
    'none',
    ...files.filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -'.css'.length)),
  ];
}

/** Does some work for each entry, several at once, each in a page of its own. */
export async function forEachPage(entries, { browser, atOnce }, work) {
  const waiting = [...entries];
  const takeNext = async () => {
    const window = await browser.createBrowserContext(); // pages that share a window would hide each other
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const page = await window.newPage();
      try {
        await work(page, entry);
      } finally {
        await page.close();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
}

/** Opens a story or a page of documentation. Resolves to what Storybook tells of its end: `{ status }` or `{ failure }`. */
export async function open(page, base, { id, type }, globals = '') {
  await page.evaluateOnNewDocument(listenToStorybook);
  const view = type === 'docs' ? 'docs' : 'story';
  await page.goto(`${base}iframe.html?id=${id}&viewMode=${view}&globals=a11y.manual:!true;${globals}`, {
    timeout: START_TIMEOUT,
  });
  const outcome = await page.waitForFunction(() => globalThis.storyOutcome, { timeout: STORY_TIMEOUT });
  return outcome.jsonValue();
}

/** Runs in the page, before its own scripts: keeps what Storybook tells of the story's end. */
function listenToStorybook() {
  const looking = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(looking);
    const told = (outcome) => (globalThis.storyOutcome ??= outcome);
    channel.on('storyFinished', ({ status }) => told({ status }));
    channel.on('docsRendered', () => told({ status: 'success' }));
    for (const event of [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'storyMissing',
    ]) {
      channel.on(event, (cause) =>
        told({ failure: `${event}: ${cause?.message ?? cause?.description ?? cause}` }),
      );
    }
  }, 5);
}

/** Sets the toolbar. Resolves when the story is drawn anew. */
export function setGlobals(page, globals) {
  return page.evaluate(async (changes) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const drawn = new Promise((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: changes });
    await drawn;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, globals);
}
