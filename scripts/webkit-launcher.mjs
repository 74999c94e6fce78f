// Runs @web/test-runner's tests in WebKitGTK, which no launcher on npm does: through WebKitWebDriver by classic
// WebDriver, https://www.w3.org/TR/webdriver2/, under Xvfb where there is no display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const COMMAND_TIMEOUT = 120_000;
const DRIVER_START_TIMEOUT = 30_000;

/** Key names of the runner's `sendKeys` command, as WebDriver's code points. */
const KEYS = {
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
  #driver;
  #processes = [];
  #environment;
  #idle = [];
  #active = new Map();

  /** @param {string} driver the program file of WebKitWebDriver */
  constructor(driver) {
    this.#driver = driver;
    // However the run ends, no browser outlives it.
    process.on('exit', () => this.#processes.forEach((child) => child.kill('SIGKILL')));
  }

  async startSession(id, url) {
    const session = this.#idle.pop() ?? (await this.#openBrowser());
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
    for (const session of [...this.#idle, ...this.#active.values()]) {
      // The process is ended below, whether or not its browser still answers.
      await session.send('DELETE', '').catch(() => undefined);
    }
    this.#idle = [];
    for (const child of this.#processes.toReversed()) {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    }
    this.#processes = [];
  }

  async #openBrowser() {
    this.#environment ??= this.#withDisplay();
    const env = await this.#environment;
    const port = await freePort();
    this.#processes.push(spawn(this.#driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const url = `http://127.0.0.1:${port}`;
    await untilItAnswers(`${url}/status`);
    const { sessionId } = await new Session(url).send('POST', '/session', { capabilities: {} });
    return new Session(`${url}/session/${sessionId}`);
  }

  async #withDisplay() {
    const { env } = process;
    if (env.DISPLAY || env.WAYLAND_DISPLAY) return env;
    const { child, display } = await startXvfb();
    this.#processes.push(child);
    return { ...env, DISPLAY: display, GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8' };
  }
}

class Session {
  #url;

  constructor(url) {
    this.#url = url;
  }

  async send(method, path, body = {}) {
    const response = await fetch(this.#url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(COMMAND_TIMEOUT),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}

/** Xvfb chooses a free display number itself and writes it to the descriptor it is given. */
async function startXvfb() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  for await (const chunk of child.stdio[3]) {
    number += chunk;
    if (number.includes('\n')) break;
  }
  if (!number.trim()) throw new Error('Xvfb did not start.');
  return { child, display: `:${number.trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(url) {
  const deadline = Date.now() + DRIVER_START_TIMEOUT;
  for (;;) {
    try {
      return await fetch(url);
    } catch (cause) {
      if (Date.now() > deadline) throw new Error(`${url} did not answer.`, { cause });
      await delay(50);
    }
  }
}
