import { NoticeboardError } from './errors.js';

/** The value of a JSON text, or the error that tells its author why there is none. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const transient = breaksOff(text);
    throw new NoticeboardError('not-json', `${url} is no JSON: ${reason(text, cause)}`, {
      url,
      transient,
      cause,
    });
  }
}

function reason(text: string, cause: unknown): string {
  const start = text.trimStart();
  if (start === '') return 'it is empty.';
  if (start.startsWith('<')) return 'it is HTML or XML, perhaps a login or an error page.';
  if (breaksOff(text)) return 'it breaks off before its end.';
  return cause instanceof Error ? cause.message : String(cause);
}

/** Whether a text begins as JSON and lacks the end, as when a server falls over while it writes. */
function breaksOff(text: string): boolean {
  const trimmed = text.trim();
  return (
    (trimmed.startsWith('{') && !trimmed.endsWith('}')) || (trimmed.startsWith('[') && !trimmed.endsWith(']'))
  );
}
