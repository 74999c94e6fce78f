import { NoticeboardError } from './errors.js';

const INDEX = /^(?:0|[1-9]\d*)$/;

/** The value that a JSON Pointer (RFC 6901) names in a document. */
export function valueAt(root: unknown, pointer: string, url: string): unknown {
  let value = root;
  let path = '';
  for (const token of pointer.split('/').slice(1)) {
    const child = childOf(value, token.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!child) {
      throw new NoticeboardError(
        'not-found',
        `There is no "${token}" at "${path}" in ${url}: check the part after # in src.`,
        { url, path: `${path}/${token}` },
      );
    }
    value = child.value;
    path += `/${token}`;
  }
  return value;
}

/** A key or index as one token of a JSON Pointer. */
export function pointerToken(key: PropertyKey): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function childOf(value: unknown, key: string): { value: unknown } | undefined {
  if (Array.isArray(value)) {
    return INDEX.test(key) && Number(key) < value.length ? { value: value[Number(key)] } : undefined;
  }
  return isRecord(value) && Object.hasOwn(value, key) ? { value: value[key] } : undefined;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a key of a JSON object; `''` where there is none. (`String()` would call a stranger's `toString`.) */
export function textUnder(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? value : '';
}
