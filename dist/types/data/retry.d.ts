import { NoticeboardError } from './errors.js';
/**
 * Asks again after a fault, each time after a longer wait, or after the one that the server asks for (`Retry-After`).
 * Where the time until the deadline is too short for that, the fault stays.
 */
export declare function askAgain<Result>(ask: () => Promise<Result>, fault: NoticeboardError, deadline: number, signal: AbortSignal): Promise<Result>;
