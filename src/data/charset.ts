/** In Unicode's own signs at the beginning of a text. */
const MARKS: readonly [charset: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * The text of an answer: in the charset of its byte order mark, its media type or its XML declaration, else UTF-8. Bytes
 * that are not UTF-8 after all are read as windows-1252, which old systems write and say nothing of.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const charset = markOf(bytes) ?? charsetIn(contentType ?? '') ?? declaredIn(bytes) ?? 'utf-8';
  return decode(bytes, charset) ?? decode(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  const [charset] = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  return charset;
}

function charsetIn(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
}

/** `undefined` where the bytes are of another charset, or nobody knows this one. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // a RangeError for the name, a TypeError for the bytes
  }
}
