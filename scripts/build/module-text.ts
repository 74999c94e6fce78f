import remapping, { type SourceMapInput } from '@jridgewell/remapping';
import MagicString from 'magic-string';
import type { Rolldown } from 'vite';

// What is changed in the text of built modules, after they were minified.

/** Changes the text of each chunk, and its source map with it. */
export function changeChunks(
  bundle: Rolldown.OutputBundle,
  change: (code: MagicString, chunk: Rolldown.OutputChunk) => void,
): void {
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    const code = new MagicString(output.code);
    change(code, output);
    if (!code.hasChanged()) continue;
    output.code = code.toString();
    const map = bundle[`${output.fileName}.map`];
    if (map?.type === 'asset') map.source = mapped(code, String(map.source));
  }
}

function mapped(change: MagicString, before: string): string {
  const earlier: SourceMapInput = JSON.parse(before);
  return remapping([change.generateMap({ hires: true }).toString(), earlier], () => null).toString();
}

/** `a as b, c` as `[a, b], [c, c]`. */
export function pairs(list: string): [string, string][] {
  return list.split(',').map((entry) => {
    const [from = '', to = from] = entry.trim().split(/\s+as\s+/);
    return [from, to];
  });
}

/** `[a, b], [c, c]` as `a as b,c`. */
export function listOf(names: readonly (readonly [from: string, to: string])[]): string {
  return names.map(([from, to]) => (from === to ? from : `${from} as ${to}`)).join();
}

/** The file that a path in another file leads to, from the folder of all files. */
export function resolve(fileName: string, path: string): string {
  return new URL(path, `file:///${fileName}`).pathname.slice(1);
}
