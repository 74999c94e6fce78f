import { NoticeboardError } from './errors.js';
import { dataSettings } from './settings.js';

/** A server's answer, whole and within the limits. */
export interface Reply {
  readonly text: string;
  /** Where it came from in the end, after redirects: what links in it are relative to. */
  readonly url: string;
}

export interface RequestOptions {
  /** Whether cookies go to other origins too. */
  credentials: boolean;
  /** Whether the browser's cache must ask the server if its copy still holds. */
  revalidate: boolean;
  /** Ends the request when nobody waits for it any more. */
  signal: AbortSignal;
}

/** Reads an address within the page's limits of time and size. The only place that calls `fetch`. */
export async function request(url: string, options: RequestOptions): Promise<Reply> {
  const { timeout } = dataSettings();
  const ending = new AbortController();
  const abandon = () => ending.abort(options.signal.reason);
  options.signal.addEventListener('abort', abandon);
  const timer = setTimeout(() => ending.abort(timeoutError(url, timeout)), timeout);
  try {
    return await fetchText(url, options, ending);
  } catch (error) {
    if (error instanceof NoticeboardError) throw error;
    if (ending.signal.aborted) throw ending.signal.reason;
    throw networkError(url, error);
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abandon);
  }
}

async function fetchText(url: string, options: RequestOptions, ending: AbortController): Promise<Reply> {
  const response = await fetch(url, {
    headers: { accept: 'application/json, application/feed+json, */*;q=0.5' },
    credentials: options.credentials ? 'include' : 'same-origin',
    cache: options.revalidate ? 'no-cache' : 'default',
    signal: ending.signal,
  });
  if (!response.ok) {
    ending.abort(); // the body of an error page is of no use
    throw statusError(url, response.status);
  }
  return { text: await readText(url, response, ending), url: response.url || url };
}

/** Counts while it reads, so that an endless or huge body is cut off, whatever its headers promise. */
async function readText(url: string, response: Response, ending: AbortController): Promise<string> {
  const { maxBytes } = dataSettings();
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      ending.abort();
      throw tooLargeError(url, maxBytes);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function timeoutError(url: string, timeout: number): NoticeboardError {
  return new NoticeboardError('timeout', `${url} did not answer within ${timeout / 1000} s.`, { url });
}

function networkError(url: string, cause: unknown): NoticeboardError {
  // The browser does not tell scripts which of these it was.
  const message =
    `${url} could not be read: no connection, no such server, the connection broke off, or the server or the ` +
    `page's Content-Security-Policy does not let this page read it (CORS: Access-Control-Allow-Origin).`;
  return new NoticeboardError('network', message, { url, cause });
}

function statusError(url: string, status: number): NoticeboardError {
  return new NoticeboardError('http', `${url} answered with HTTP status ${status}.`, { url, status });
}

function tooLargeError(url: string, maxBytes: number): NoticeboardError {
  const message = `${url} holds more than ${maxBytes} bytes: shorten it, or raise configure({ maxBytes }).`;
  return new NoticeboardError('too-large', message, { url });
}
