import type { Address } from './address.js';
import { asNoticeboardError, NoticeboardError } from './errors.js';
import { isoDate } from '../safe/dates.js';
import { parse } from './parse.js';
import { isRecord } from './pointer.js';
import { request, type Reply } from './request.js';
import { dataSettings } from './settings.js';

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
  const { timeout } = dataSettings();
  const ending = new AbortController();
  const abandon = () => ending.abort(signal.reason);
  signal.addEventListener('abort', abandon);
  const deadline = performance.now() + timeout;
  const timer = setTimeout(() => ending.abort(timeoutError(url, timeout)), timeout);
  const ask = async () => answerOf(await request(url, { credentials, revalidate, signal: ending.signal }));
  try {
    return await ask().catch((error: unknown) => askAgain(ask, error, deadline, ending.signal));
  } catch (error) {
    throw asNoticeboardError(error, url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
  }
}

/** The answer in a server's reply. */
export async function answerOf(reply: Reply): Promise<Answer> {
  const { text, url, type, next } = reply;
  const { transform } = dataSettings();
  const data = await parse(text, url, type);
  try {
    const value = await transform(data, url);
    return { value, url, next, time: timeOf(value, reply), reply };
  } catch (cause) {
    throw new NoticeboardError('invalid', `configure({ transform }) failed for ${url}: ${String(cause)}`, {
      url,
      cause,
    });
  }
}

function timeOf(value: unknown, { date, fresh }: Reply): ServerTime | undefined {
  const written = isRecord(value) && typeof value['now'] === 'string' ? isoDate(value['now']) : undefined;
  if (written !== undefined && HAS_OFFSET.test(written)) {
    return { moment: Date.parse(written), certain: fresh };
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
