import { once } from 'node:events';
import { createServer } from 'node:http';

/** A proxy for all other machines than this one: it lets nothing through, and knows who was asked for. */
export async function startStrangers() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(204).end(); // a page that was to be left stays
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`https://${url.replace(/:443$/, '')}/`);
    socket.on('error', () => {}); // the browser has gone
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return { host: `127.0.0.1:${server.address().port}`, asked };
}
