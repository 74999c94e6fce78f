// Answers that tests hold by hand, over real HTTP.
//   PUT  /answers/<name>                    prepares them: one answer or a list, given in turn, the last again and again
//   GET  /answers/<name>[.json]             is the request under test, with any ending and any query
//   POST /answers/<name>/release            lets go what is held; where nothing waits yet, the next that would
//   POST /answers/<name>/requested?count=N  answers when N requests have come
//   POST /answers/<name>/aborted?count=N    answers when N requests were given up by the page
//   GET  /answers/<name>/log                lists the requests so far
// An answer is { status, headers, body, delay (ms), hold: true, drop: 'connection' | 'midway' }, all of it optional.
import { setTimeout as delay } from 'node:timers/promises';

const ROUTE = /^\/answers\/(?<name>[\w-]+)(?:\.\w+)?(?:\/(?<command>\w+))?$/;
const LONGEST_WAIT = 15_000;

// Where nothing at all came back on a used connection, browsers ask again behind the page's back. They do not after
// this, which tells the page as little: that the network failed.
const UNREADABLE = 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n';

/** As a middleware of koa, which @web/test-runner takes. */
export function answers() {
  const handle = createAnswers();
  return async (context, next) => {
    if (!ROUTE.test(context.path)) return next();
    context.respond = false; // koa keeps its hands off: the answer is written to node's own response
    context.status = 200; // else the runner warns of a 404
    return handle(context.req, context.res);
  };
}

/**
 * For a plain `http` server.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>}
 *   resolves to false where the request is for somebody else
 */
export function createAnswers() {
  const desks = new Map();
  return async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const route = ROUTE.exec(url.pathname)?.groups;
    if (!route) return false;
    const desk = desks.get(route.name);
    if (request.method === 'PUT') {
      desks.set(route.name, new Desk(JSON.parse(await read(request))));
      reply(response, 204);
    } else if (!desk) {
      reply(response, 404, `No answer is prepared under ${route.name}.`);
    } else if (route.command === undefined) {
      await desk.answer(request, response);
    } else {
      await desk.obey(route.command, Number(url.searchParams.get('count') ?? 1), response);
    }
    return true;
  };
}

/** The answers under one name, and the requests that came for them. */
class Desk {
  #answers;
  #log = [];
  #held = [];
  #passes = 0;
  #watchers = new Set();

  constructor(prepared) {
    this.#answers = [prepared].flat();
  }

  async answer(request, response) {
    const prepared = this.#answers[Math.min(this.#log.length, this.#answers.length - 1)] ?? {};
    const entry = { method: request.method, url: request.url, headers: request.headers, aborted: false };
    this.#log.push(entry);
    let dropped = false;
    response.once('close', () => {
      entry.aborted = !response.writableFinished && !dropped;
      this.#tellWatchers();
    });
    this.#tellWatchers();

    if (prepared.delay) await delay(prepared.delay);
    if (prepared.hold) await this.#released(response);
    if (response.destroyed) return;
    dropped = prepared.drop !== undefined;
    write(response, prepared);
  }

  async obey(command, count, response) {
    switch (command) {
      case 'release':
        if (this.#held.length === 0) this.#passes += 1;
        for (const release of this.#held.splice(0)) release();
        return reply(response, 204);
      case 'requested':
        return this.#wait(() => this.#log.length, count, command, response);
      case 'aborted':
        return this.#wait(() => this.#log.filter(({ aborted }) => aborted).length, count, command, response);
      case 'log':
        return reply(response, 200, JSON.stringify(this.#log), 'application/json');
      default:
        return reply(response, 404, `There is no ${command}: only release, requested, aborted and log.`);
    }
  }

  #released(response) {
    if (this.#passes > 0) {
      this.#passes -= 1;
      return undefined;
    }
    return new Promise((resolve) => {
      this.#held.push(resolve);
      response.once('close', () => {
        this.#held = this.#held.filter((held) => held !== resolve);
        resolve();
      });
    });
  }

  async #wait(seen, count, what, response) {
    const enough = () => seen() >= count;
    if (!enough()) await this.#until(enough);
    if (enough()) reply(response, 204);
    else reply(response, 408, `${seen()} of ${count} ${what} within ${LONGEST_WAIT / 1000} s.`);
  }

  #until(condition) {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve();
      };
      const look = () => condition() && done();
      const timer = setTimeout(done, LONGEST_WAIT);
      this.#watchers.add(look);
    });
  }

  #tellWatchers() {
    for (const look of [...this.#watchers]) look();
  }
}

function write(response, { status = 200, headers = {}, body = '', drop }) {
  if (drop === 'connection') {
    response.socket.end(UNREADABLE);
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store', // else the browser's cache answers, and a test counts too few requests
    ...headers,
  });
  if (drop === 'midway') response.write(text.slice(0, text.length / 2), () => response.destroy());
  else response.end(text);
}

function reply(response, status, text = '', type = 'text/plain') {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

async function read(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
