// What servers do to their readers, played over real HTTP: each is a function of Node's request and response.
import { createGzip } from 'node:zlib';

const JSON_TYPE = { 'content-type': 'application/json' };

/** An answer with a status, and no good body. */
export function status(code, headers = {}) {
  return (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers });
    response.end('<!doctype html><title>No</title>');
  };
}

/** A body as it stands. */
export function body(bytes, headers = JSON_TYPE) {
  return (_request, response) => {
    response.writeHead(200, { 'cache-control': 'no-store', ...headers });
    response.end(bytes);
  };
}

/** Sends no head, ever. */
export function silence() {}

/** Sends a byte now and then: it lives, and never comes to an end. */
export function trickle(_request, response) {
  response.writeHead(200, JSON_TYPE);
  response.write('{"news":[');
  const timer = setInterval(() => response.write(' '), 100);
  response.once('close', () => clearInterval(timer));
}

/** Sends as fast as it is read, for ever. */
export function endless(_request, response) {
  response.writeHead(200, JSON_TYPE);
  response.write('{"news":"');
  pour(response, Infinity);
}

/** A hundred megabytes. */
export function huge(_request, response) {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 100_000_000 });
  pour(response, 100_000_000);
}

/** A hundred megabytes that travel as a hundred kilobytes. */
export function bomb(_request, response) {
  response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.pipe(response);
  pour(gzip, 100_000_000);
}

/** The connection ends in the middle of the body. */
export function breakOff(_request, response) {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 1_000 });
  response.write('{"news":[{"title":"Ha', () => response.destroy());
}

/** The connection ends before anything came. */
export function hangUp(_request, response) {
  response.destroy();
}

export function redirect(location) {
  return (_request, response) => {
    response.writeHead(302, { location, 'cache-control': 'no-store' });
    response.end();
  };
}

/** A document that has not changed since its ETag, for who asks with it. */
export function unchanging(document) {
  const etag = '"one"';
  return (request, response) => {
    const headers = { ...JSON_TYPE, etag, 'cache-control': 'max-age=0' };
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, headers);
    response.end(known ? undefined : JSON.stringify(document));
  };
}

function pour(stream, length) {
  const chunk = Buffer.alloc(65_536, 'x');
  let sent = 0;
  const more = () => {
    while (sent < length && !stream.destroyed) {
      sent += chunk.length;
      if (!stream.write(chunk)) return;
    }
    if (sent >= length) stream.end();
  };
  stream.on('drain', more);
  stream.on('error', () => {}); // the reader has had enough
  stream.once('close', () => stream.off('drain', more));
  more();
}
