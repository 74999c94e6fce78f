import { NoticeboardError } from './errors.js';

/** The value of a JSON text, or the error that tells its author why there is none. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NoticeboardError('not-json', `${url} is no JSON: ${reason(text, cause)}`, { url, cause });
  }
}

function reason(text: string, cause: unknown): string {
  const start = text.trimStart();
  if (start === '') return 'it is empty.';
  if (start.startsWith('<')) return 'it is HTML or XML, perhaps a login or an error page.';
  return cause instanceof Error ? cause.message : String(cause);
}
