import { NoticeboardError } from './errors.js';

// Loaded by the first answer on the page that is none.

/** Statuses that a second try may mend (RFC 9110, RFC 6585, RFC 8470). */
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];

/** What a status means for the author of the page. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'it asks for a login, which visitors do not have',
  403: 'it refuses to show this to visitors',
  404: 'there is nothing at this address: check src',
  410: 'it was taken away for good: change src',
  429: 'it was asked too often',
  500: 'the server has failed: its log tells why',
  503: 'the server is overloaded or being maintained',
};

/** The error for an answer with a status that is not 2xx. */
export function httpError(url: string, { status, headers }: Response): NoticeboardError {
  const advice = ADVICE[status];
  return new NoticeboardError(
    'http',
    `${url} answered with HTTP status ${status}${advice ? `: ${advice}` : ''}.`,
    {
      url,
      status,
      transient: TRANSIENT.includes(status),
      retryAfter: secondsOf(headers.get('retry-after'), headers.get('date')),
    },
  );
}

/** `Retry-After` in seconds; one that is a moment is told from the server's own time. */
function secondsOf(retryAfter: string | null, date: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const wait = (new Date(retryAfter).getTime() - new Date(date ?? '').getTime()) / 1000;
  return wait > 0 ? wait : undefined;
}
