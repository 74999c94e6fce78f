import pRetry from 'p-retry';
import { NoticeboardError } from './errors.js';

const TRIES = 2;
/** The least wait (ms) before the first of them; jitter makes it up to twice as long, so that pages do not ask in step. */
const FIRST_WAIT = 300;

/**
 * Asks again after a fault, each time after a longer wait, or after the one that the server asks for (`Retry-After`).
 * Where the time until the deadline is too short for that, the fault stays.
 */
export function askAgain<Result>(
  ask: () => Promise<Result>,
  fault: NoticeboardError,
  deadline: number,
  signal: AbortSignal,
): Promise<Result> {
  const mayMend = async (error: Error, wait: number): Promise<boolean> => {
    if (!(error instanceof NoticeboardError) || !error.transient) return false;
    const asked = (error.retryAfter ?? 0) * 1000;
    if (performance.now() + Math.max(wait, asked) >= deadline) return false;
    if (asked > wait) await pause(asked - wait, signal);
    return true;
  };
  return pRetry((attempt) => (attempt === 1 ? Promise.reject(fault) : ask()), {
    retries: TRIES,
    minTimeout: FIRST_WAIT,
    randomize: true,
    signal,
    shouldRetry: ({ error, retryDelay }) => mayMend(error, retryDelay),
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(); // the signal itself tells that it is over
    });
  });
}
