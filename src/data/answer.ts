import type { Address } from './address.js';
import { asNoticeboardError, NoticeboardError } from './errors.js';
import { isoDate } from '../safe/dates.js';
import { parse } from './parse.js';
import { isRecord } from './pointer.js';
import { request, type Reply } from './request.js';
import { dataSettings, watchDataSettings, type Transform } from './settings.js';

/** A time without one is of no known place. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** What an address answered. */
export interface Answer {
  /** What elements read. */
  readonly value: unknown;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Address of what comes after it, where the server says so in a `Link` header. */
  readonly next: string | undefined;
  /** The time when it was given, where the document (`now`) or the server says so. */
  readonly time: ServerTime | undefined;
  /** What the server sent. */
  readonly reply: Reply;
}

/** A server's time. */
export interface ServerTime {
  /** In ms since 1970. */
  readonly moment: number;
  /** Whether it is of now; an answer from the browser's cache may be of any time before. */
  readonly certain: boolean;
}

/**
 * Asks an address for an answer, within the page's limits of time and size; a fault that another try may mend is given
 * one. Rejects with a `NoticeboardError`, or with the signal's reason when nobody waits any more.
 */
export async function askFor(
  { url, credentials }: Address,
  { revalidate, signal }: { revalidate: boolean; signal: AbortSignal },
): Promise<Answer> {
  const asked = performance.now();
  const ending = new AbortController();
  const abandon = () => ending.abort(signal.reason);
  signal.addEventListener('abort', abandon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A page sets its limit when the first reads are under way already.
  const limit = (): void => {
    const { timeout } = dataSettings();
    clearTimeout(timer);
    timer = setTimeout(() => ending.abort(timeoutError(url, timeout)), asked + timeout - performance.now());
  };
  const unwatch = watchDataSettings(limit);
  limit();
  const ask = async () => answerOf(await request(url, { credentials, revalidate, signal: ending.signal }));
  try {
    return await ask().catch((error: unknown) =>
      askAgain(ask, error, asked + dataSettings().timeout, ending.signal),
    );
  } catch (error) {
    throw asNoticeboardError(error, url);
  } finally {
    unwatch();
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
  }
}

/** The answer in a server's reply. */
export async function answerOf(reply: Reply): Promise<Answer> {
  const { text, url, type, next } = reply;
  const { transform } = dataSettings();
  const data = await parse(text, url, type);
  const value = await transformed(transform, data, url);
  // Nothing at all is the sign of something broken, not of an empty list.
  if (value === null || value === undefined) {
    throw new NoticeboardError('invalid', `${url} holds ${String(value)}, which is no data.`, {
      url,
      path: '',
    });
  }
  return { value, url, next, time: timeOf(value, reply), reply };
}

async function transformed(transform: Transform | null, data: unknown, url: string): Promise<unknown> {
  try {
    return transform ? await transform(data, url) : data;
  } catch (cause) {
    const message = `configure({ transform }) failed for ${url}: ${String(cause)}`;
    throw new NoticeboardError('invalid', message, { url, cause });
  }
}

function timeOf(value: unknown, { date, fresh }: Reply): ServerTime | undefined {
  const written = isRecord(value) && typeof value['now'] === 'string' ? isoDate(value['now']) : undefined;
  if (written !== undefined && HAS_OFFSET.test(written)) {
    return { moment: new Date(written).getTime(), certain: fresh };
  }
  return date !== undefined && fresh ? { moment: date, certain: true } : undefined;
}

/** Few pages ever meet a fault, so what tries again is loaded when the first one is met. */
async function askAgain(
  ask: () => Promise<Answer>,
  error: unknown,
  deadline: number,
  signal: AbortSignal,
): Promise<Answer> {
  if (!(error instanceof NoticeboardError) || !error.transient) throw error;
  const retry = await import('./retry.js').catch(() => undefined); // out of reach, as the address is: offline, say
  if (!retry) throw error;
  return retry.askAgain(ask, error, deadline, signal);
}

function timeoutError(url: string, timeout: number): NoticeboardError {
  return new NoticeboardError('timeout', `${url} did not answer within ${timeout / 1000} s.`, { url });
}
