// Serves the demo page and the built elements on this machine. No dependency, so that `npm start` always works.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = resolve(PROJECT, 'stories/front-page');
const DIST = resolve(PROJECT, 'dist');
const SCRIPT = 'noticeboard.js';
const MOUNT = '/noticeboard/';
const DEFAULT_PORT = 8080;
const PORTS_TO_TRY = 20;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
};

// Scripts and data may be tried from another site; pages have no reason to be read by one.
const OPEN_TO_OTHER_SITES = new Set(['.js', '.mjs', '.json', '.map']);

/**
 * Starts the server. Port 0 takes any free one; any other that is taken makes way for the next.
 * @param {{ port?: number, host?: string, dist?: string }} [options]
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ port = DEFAULT_PORT, host = '127.0.0.1', dist = DIST } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, dist).catch((error) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else
        send(request, response, 500, { type: TYPES['.txt'], body: 'The server could not read this file.\n' });
    });
  });
  await listen(server, port, host);
  const address = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${address}:${server.address().port}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        // A browser keeps its connections open; without this, close() would wait for it.
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, host) {
  const last = port === 0 ? 0 : Math.min(port + PORTS_TO_TRY - 1, 65_535);
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, candidate, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= last) throw error;
    }
  }
}

function listenOnce(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

async function answer(request, response, dist) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(request, response, 405, {
      type: TYPES['.txt'],
      body: 'Only GET and HEAD are answered here.\n',
    });
  }
  const path = decodedPath(request.url);
  const file = path === undefined ? undefined : fileFor(path, dist);
  const body = file === undefined ? undefined : await read(file);
  if (body !== undefined) return sendFile(request, response, file, body);
  if (path === MOUNT + SCRIPT) {
    return send(request, response, 404, { type: TYPES['.txt'], body: `${notBuilt(dist)}\n` });
  }
  const page = await read(resolve(PAGES, '404.html'));
  return send(request, response, 404, { type: TYPES['.html'], body: page ?? 'Not found' });
}

/** The path of a request without its query, or undefined when it is not valid percent-encoding. */
function decodedPath(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

/** The file a path asks for, or undefined when it leads out of the served folders. */
function fileFor(path, dist) {
  const mounted = path.startsWith(MOUNT);
  const root = mounted ? resolve(dist) : PAGES;
  const wanted = mounted ? path.slice(MOUNT.length) : path;
  if (wanted.includes('\0')) return undefined;
  const file = resolve(root, `./${wanted}${path.endsWith('/') ? 'index.html' : ''}`);
  return file.startsWith(root + sep) ? file : undefined;
}

async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined;
    throw error;
  }
}

function sendFile(request, response, file, body) {
  const extension = extname(file).toLowerCase();
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  // The browser may keep a file, but asks each time: a rebuilt script is seen at the next reload.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (OPEN_TO_OTHER_SITES.has(extension)) response.setHeader('access-control-allow-origin', '*');
  if (matches(request.headers['if-none-match'], etag)) return response.writeHead(304).end();
  return send(request, response, 200, { type: TYPES[extension] ?? 'application/octet-stream', body });
}

function matches(header = '', etag) {
  const known = header.split(',').map((value) => value.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}

function send(request, response, status, { type, body }) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function notBuilt(dist) {
  return `${resolve(dist, SCRIPT)} is not built yet: run "npm run build", then reload. Until then the page shows its fallbacks.`;
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const wanted = values.port ?? (process.env.PORT || String(DEFAULT_PORT));
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535) {
    throw new Error(`The port must be a number from 0 to 65535, not "${wanted}".`);
  }
  if (!existsSync(resolve(DIST, SCRIPT))) console.warn(notBuilt(DIST));
  const { url } = await serve({ port, host: process.env.HOST || undefined });
  console.log(`Noticeboard demo: ${url}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
