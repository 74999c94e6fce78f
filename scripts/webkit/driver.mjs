// WebKitGTK by classic WebDriver, https://www.w3.org/TR/webdriver2/, under Xvfb where there is no display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const COMMAND_TIMEOUT = 120_000;
const DRIVER_START_TIMEOUT = 60_000;
/** A browser that starts does so within seconds; one in some hundred never does, on a busy machine. */
const SESSION_START_TIMEOUT = 20_000;
const SESSION_START_TRIES = 4;
const END_TIMEOUT = 5_000;

/** A driver has one browser: each session is a process of its own. */
export class WebKit {
  #program;
  #processes = [];
  #environment;

  /** @param {string} program the program file of WebKitWebDriver */
  constructor(program) {
    this.#program = program;
    // However the run ends, no browser outlives it.
    process.on('exit', () => this.#processes.forEach((child) => child.kill('SIGKILL')));
  }

  /**
   * A browser with an empty profile.
   * @param {{ timeZone?: string, capabilities?: object }} [options]
   */
  async open({ timeZone, capabilities = {} } = {}) {
    this.#environment ??= this.#withDisplay();
    const env = { ...(await this.#environment), ...(timeZone && { TZ: timeZone }) };
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#start(env, capabilities);
      } catch (error) {
        if (error.name !== 'TimeoutError' || tries === SESSION_START_TRIES) throw error;
        console.warn(`WebKit did not start within ${SESSION_START_TIMEOUT} ms; try ${tries + 1}.`);
      }
    }
  }

  async #start(env, capabilities) {
    const port = await freePort();
    const child = spawn(this.#program, [`--port=${port}`], { stdio: 'ignore', env });
    this.#processes.push(child);
    const url = `http://127.0.0.1:${port}`;
    try {
      await untilItAnswers(`${url}/status`);
      const asked = { capabilities: { alwaysMatch: capabilities } };
      const { sessionId } = await new Session(url).send('POST', '/session', asked, SESSION_START_TIMEOUT);
      return new Session(`${url}/session/${sessionId}`, () => end(child));
    } catch (error) {
      await end(child);
      throw error;
    }
  }

  /** Ends all of its browsers, whether or not they still answer. */
  async stop() {
    for (const child of this.#processes.toReversed()) await end(child);
    this.#processes = [];
    this.#environment = undefined;
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
  #endDriver;

  constructor(url, endDriver) {
    this.#url = url;
    this.#endDriver = endDriver;
  }

  async send(method, path, body = {}, timeout = COMMAND_TIMEOUT) {
    const response = await fetch(this.#url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async close() {
    // The process is ended below, whether or not its browser still answers.
    await this.send('DELETE', '').catch(() => undefined);
    await this.#endDriver();
  }
}

/** The driver takes its browser with it. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || !child.kill()) return;
  const patience = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT);
  await once(child, 'exit');
  clearTimeout(patience);
}

/** Xvfb chooses a free display number itself and writes it to the descriptor it is given. */
async function startXvfb() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
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
