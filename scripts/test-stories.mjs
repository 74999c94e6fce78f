// Opens every story of the built Storybook (storybook-static/) in Chromium. A story fails on a render error, a failed
// play function, an accessibility violation, an error of the page or in its console, or a request to another machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { chromiumFlags } from './chromium-flags.mjs';

const STORYBOOK = fileURLToPath(new URL('../storybook-static', import.meta.url));
const PAGES_AT_ONCE = 2;
const START_TIMEOUT = 120_000; // a busy machine with two cores needs far more than the default
const STORY_TIMEOUT = 60_000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

// Stories of failed reads fail to read these, and the browser says so in the console.
const MEANT_TO_FAIL = /^blob:|\/data\/missing\.json$/;

async function main() {
  const stories = await readStories();
  const server = await serveStorybook();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    timeout: START_TIMEOUT,
    args: chromiumFlags,
  });
  try {
    const failed = await testAll(stories, browser, `http://127.0.0.1:${server.address().port}/`);
    console.log(`${stories.length - failed} passed, ${failed} failed`);
    if (failed > 0 || stories.length === 0) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
}

async function readStories() {
  const index = JSON.parse(await readFile(resolve(STORYBOOK, 'index.json'), 'utf8'));
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

async function serveStorybook() {
  const server = createServer(async (request, response) => {
    const file = resolve(
      STORYBOOK,
      `.${decodeURIComponent(new URL(request.url, 'http://localhost').pathname)}`,
    );
    const body = file.startsWith(STORYBOOK + sep) ? await readFile(file).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** Tests some stories at once, each in a page of its own. Resolves to how many have failed. */
async function testAll(stories, browser, base) {
  const waiting = [...stories];
  let failed = 0;
  const work = async () => {
    const window = await browser.createBrowserContext(); // pages that share a window would hide each other
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const problems = await test(story, window, base);
      if (problems.length > 0) failed += 1;
      console.log([`${problems.length > 0 ? 'FAIL' : 'ok  '} ${story.id}`, ...problems].join('\n       '));
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  return failed;
}

/** Resolves to what is wrong with a story. */
async function test({ id }, window, base) {
  const page = await window.newPage();
  const problems = [];
  collectProblems(page, base, problems);
  await page.evaluateOnNewDocument(listenToStorybook);
  try {
    await page.goto(`${base}iframe.html?id=${id}&viewMode=story`, { timeout: START_TIMEOUT });
    const outcome = await page.waitForFunction(() => globalThis.storyOutcome, { timeout: STORY_TIMEOUT });
    problems.push(...problemsIn(await outcome.jsonValue()));
  } catch (error) {
    problems.push(`The story did not end: ${error.message}`);
  }
  await page.close();
  return problems;
}

function collectProblems(page, base, problems) {
  page.on('pageerror', (error) => problems.push(`Page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || MEANT_TO_FAIL.test(message.location().url)) return;
    problems.push(`Console error: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(base)) problems.push(`Leaves the machine: ${url}`);
  });
}

/** Runs in the page, before its own scripts: keeps what Storybook tells of the story's end. */
function listenToStorybook() {
  const looking = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(looking);
    channel.on('storyFinished', ({ status, reporters }) => {
      globalThis.storyOutcome ??= { status, reporters };
    });
    for (const event of [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'storyMissing',
    ]) {
      channel.on(event, (cause) => {
        globalThis.storyOutcome = { failure: `${event}: ${cause?.message ?? cause?.description ?? cause}` };
      });
    }
  }, 5);
}

function problemsIn({ failure, status, reporters = [] }) {
  if (failure) return [failure];
  const axe = reporters.find(({ type }) => type === 'a11y')?.result;
  if (!axe?.violations) return ['There is no accessibility report.'];
  const violations = axe.violations.map(
    ({ id, help, nodes }) =>
      `Accessibility, ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
  return status === 'success' ? violations : [`Its status is ${status}.`, ...violations];
}

await main();
