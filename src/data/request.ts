import { NoticeboardError } from './errors.js';
import { dataSettings } from './settings.js';
import { wait } from './turns.js';

/** A server's answer, whole and within the size limit. */
export interface Reply {
  readonly text: string;
  /** Where it came from in the end, after redirects: what links in it are relative to. */
  readonly url: string;
  /** Media type, as the server says. */
  readonly type: string | null;
  /** Address of what comes after it (`Link: <…>; rel="next"`, RFC 8288). */
  readonly next: string | undefined;
  /** Whether a copy may be kept on the device. */
  readonly keepable: boolean;
  /** The server's time when it answered (`Date` and `Age`, RFC 9110), where this page may read it. */
  readonly date: number | undefined;
  /** Whether it came from the server just now, as far as that is known, and not from the browser's cache. */
  readonly fresh: boolean;
}

export interface RequestOptions {
  /** Whether cookies go to other origins too. */
  credentials: boolean;
  /** Whether the browser's cache must ask the server if its copy still holds. */
  revalidate: boolean;
  /** Ends the request when nobody waits for it any more, or it took too long. */
  signal: AbortSignal;
}

const LESS_THAN = 0x3c;

/** Asks an address once. The only place that calls `fetch`. */
export async function request(url: string, options: RequestOptions): Promise<Reply> {
  try {
    return await fetchReply(url, options);
  } catch (error) {
    if (error instanceof NoticeboardError) throw error;
    options.signal.throwIfAborted();
    throw networkError(url, error);
  }
}

async function fetchReply(url: string, { credentials, revalidate, signal }: RequestOptions): Promise<Reply> {
  const asked = performance.now();
  const response = await fetch(url, {
    headers: { accept: 'application/json, application/feed+json, application/xml;q=0.8, */*;q=0.5' },
    credentials: credentials ? 'include' : 'same-origin',
    cache: revalidate ? 'no-cache' : 'default',
    signal,
  });
  const { headers } = response;
  if (!response.ok) {
    void response.body?.cancel(); // the body of an error page is of no use
    throw await refusal(url, response);
  }
  const type = headers.get('content-type');
  const bytes = await readBytes(url, response);
  const finalUrl = response.url || url;
  return {
    text: utf8(bytes, type) ?? (await import('./charset.js')).decodeText(bytes, type),
    url: finalUrl,
    type,
    next: nextLink(headers.get('link')),
    keepable: !credentials && !/no-store/i.test(headers.get('cache-control') ?? ''),
    date: dateOf(headers),
    fresh: revalidate || (await cameOverNetwork(finalUrl, asked)),
  };
}

/** What a refusal means is loaded by the first; where that cannot be had, its status must do. */
async function refusal(url: string, response: Response): Promise<NoticeboardError> {
  const module = await import('./http-error.js').catch(() => undefined);
  if (module) return module.httpError(url, response);
  const { status } = response;
  return new NoticeboardError('http', `${url} answered with HTTP status ${status}.`, { url, status });
}

/** `undefined` for what may be in another charset: it says so, or it is XML, which may say so inside. */
function utf8(bytes: Uint8Array, type: string | null): string | undefined {
  if (/charset=(?!"?utf-?8)|xml/i.test(type ?? '') || bytes[0] === LESS_THAN) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function dateOf(headers: Headers): number | undefined {
  const date = new Date(headers.get('date') ?? '').getTime() + Number(headers.get('age')) * 1000;
  return Number.isNaN(date) ? undefined : date;
}

/**
 * The browser tells it of the page's own origin, and of others that allow it (`Timing-Allow-Origin`); sometimes a task
 * later than the answer itself. Where it tells nothing, the answer may be of any time.
 */
async function cameOverNetwork(url: string, asked: number): Promise<boolean> {
  const timing = timingOf(url, asked) ?? (await wait().then(() => timingOf(url, asked)));
  return timing instanceof PerformanceResourceTiming && timing.transferSize > 0;
}

function timingOf(url: string, asked: number): PerformanceEntry | undefined {
  return performance.getEntriesByName(url, 'resource').findLast(({ startTime }) => startTime >= asked - 1);
}

/** Counts while it reads, so that an endless or huge body is cut off, whatever its headers promise. */
async function readBytes(url: string, response: Response): Promise<Uint8Array> {
  const { maxBytes } = dataSettings();
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.byteLength;
    if (length > maxBytes) {
      void reader?.cancel();
      throw tooLargeError(url, maxBytes);
    }
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  return bytes;
}

function nextLink(header: string | null): string | undefined {
  return /<([^>]*)>[^,]*;\s*rel="?next\b/i.exec(header ?? '')?.[1];
}

function networkError(url: string, cause: unknown): NoticeboardError {
  // The browser does not tell scripts which of these it was.
  const message =
    `${url} could not be read: no connection, no such server, the connection broke off, or the server or the ` +
    `page's Content-Security-Policy does not let this page read it (CORS: Access-Control-Allow-Origin).`;
  return new NoticeboardError('network', message, { url, transient: true, cause });
}

function tooLargeError(url: string, maxBytes: number): NoticeboardError {
  const message = `${url} holds more than ${maxBytes} bytes: shorten it, or raise configure({ maxBytes }).`;
  return new NoticeboardError('too-large', message, { url });
}
