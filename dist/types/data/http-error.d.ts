import { NoticeboardError } from './errors.js';
/** The error for an answer with a status that is not 2xx. */
export declare function httpError(url: string, { status, headers }: Response): NoticeboardError;
