import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE } from './engine.mjs';
import { keepNotes, keepRecord } from './in-page.mjs';

/** The folder of the built files. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** What a page downloads with each tag. */
export const loadedBy = JSON.parse(readFileSync(`${DIST}/preload.json`, 'utf8'));
/** The folder in it that holds the chunks. */
export const CHUNKS = dirname(loadedBy.core[0]);
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** What a page's head begins with where the browser's driver cannot run anything before the page does. */
export const RECORDER = ENGINE === 'webkit' ? '<script src="/record.js"></script>' : '';
const RECORD = { headers: { 'content-type': TYPES['.js'] }, body: `(${keepRecord})(); (${keepNotes})();` };

const sites = new Map();

/** The site of a test that has this address. */
export const siteAt = (url) => sites.get(new URL(url).origin);

/**
 * A website for one test: the built files under every mount, and what the test answers under other paths. An answer
 * is `{ status, headers, body, until }` or a function of Node's request and response. The site is closed when the
 * test `t` ends.
 * @param {Record<string, object | Function>} answers by path
 * @param {{ mounts?: string[], scriptHeaders?: object }} [options]
 */
export async function startSite(t, answers, { mounts = ['/noticeboard/'], scriptHeaders = {} } = {}) {
  const current = new Map([
    ['/favicon.ico', { status: 204 }],
    ['/record.js', RECORD],
    ...Object.entries(answers),
  ]);
  const arrivals = new EventEmitter();
  const log = [];

  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url, 'http://site');
    const entry = { path, headers: request.headers, ended: outcome(response) };
    log.push(entry);
    arrivals.emit(path, entry);
    const mount = mounts.find((candidate) => path.startsWith(candidate));
    const answer = current.get(path) ?? (mount && builtFile(path.slice(mount.length), scriptHeaders));
    if (typeof answer === 'function') answer(request, response);
    else await send(response, answer ?? { status: 404, body: 'There is nothing here.' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  t.after(stop);

  const site = {
    origin: `http://127.0.0.1:${port}`,
    /** Whether nobody can reach it. */
    async cutOff(isCutOff) {
      if (isCutOff === !server.listening) return;
      if (isCutOff) return stop();
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    /** Changes what a path answers from now on. */
    answer: (path, answer) => current.set(path, answer),
    /** The requests for a path so far: `{ path, headers, ended }`; `ended` becomes "answered" or "abandoned". */
    requestsFor: (path) => log.filter((entry) => entry.path === path),
    /** The first request for a path, as soon as it is there. */
    async requestFor(path) {
      return log.find((entry) => entry.path === path) ?? (await once(arrivals, path))[0];
    },
  };
  sites.set(site.origin, site);
  return site;
}

/** An answer in JSON. */
export function json(value, { status, headers, type = 'application/json' } = {}) {
  return { status, headers: { 'content-type': type, ...headers }, body: JSON.stringify(value) };
}

/** An answer that is kept back until `release()`. */
export function held(answer) {
  let release;
  const until = new Promise((done) => (release = done));
  return { ...answer, until, release };
}

/** An answer that never comes. */
export function silence() {}

async function send(response, { status = 200, headers = {}, body = '', until }) {
  await until;
  if (response.destroyed) return;
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
  response.end(body);
}

function outcome(response) {
  return new Promise((done) => {
    response.once('close', () => done(response.writableFinished ? 'answered' : 'abandoned'));
  });
}

function builtFile(name, headers) {
  const file = `${DIST}/${name}`;
  if (!existsSync(file)) {
    if (!existsSync(`${DIST}/noticeboard.js`)) throw new Error('Nothing is built: run "npm run build".');
    return undefined;
  }
  return { headers: { 'content-type': TYPES[extname(name)], ...headers }, body: readFileSync(file) };
}
