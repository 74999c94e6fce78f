import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FRONT_PAGE = fileURLToPath(new URL('../../stories/front-page/', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * A server of this machine, that compresses as a real one does. `/noticeboard/` is dist/, `/peers/` what was built of
 * the peers, the rest is the demo page, or what `answer` has put there.
 * @param {Map<string, string>} peers text of each file
 */
export async function serve(peers) {
  if (!existsSync(`${DIST}noticeboard.js`)) throw new Error('Nothing is built: run "npm run build".');
  const answers = new Map();
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const text = answers.get(path) ?? built(path, peers);
    if (text === undefined) return void response.writeHead(404).end();
    if (!compressed.has(text)) compressed.set(text, gzipSync(text));
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? TYPES['.html'],
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    return void response.end(compressed.get(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Says what a path answers from now on: a page, or a value as JSON. */
    answer: (path, content) =>
      void answers.set(path, typeof content === 'string' ? content : JSON.stringify(content)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function built(path, peers) {
  const [, mount, name] = /^\/(?:(peers|noticeboard)\/)?(.+)$/.exec(path) ?? [];
  if (mount === 'peers') return peers.get(name);
  return name && textOf((mount ? DIST : FRONT_PAGE) + name);
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
