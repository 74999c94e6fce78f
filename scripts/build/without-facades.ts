import remapping, { type SourceMapInput } from '@jridgewell/remapping';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const FACADES = [
  /^import\{(?<imported>[^}]*)\}from["'`](?<path>[^"'`]+)["'`];export\{(?<exported>[^}]*)\};?\s*(?:\/\/#.*\s*)?$/,
  /^export\{(?<exported>[^}]*)\}from["'`](?<path>[^"'`]+)["'`];?\s*(?:\/\/#.*\s*)?$/,
];
const RUNTIME = /^chunks\/rolldown-runtime-/;
const RUNTIME_IMPORT = /import\{([^}]*)\}from["'`]\.\/rolldown-runtime-[^"'`]*["'`];/;
const RUNTIME_CODE = /^(?<body>[^]*?)export\{(?<exported>[^}]*)\};?\s*$/;
const DYNAMIC_IMPORT = /\bimport\(["'`](\.{1,2}\/[^"'`]*)["'`]\)/g;

/** A chunk that does nothing but give the names of a module to what another chunk holds. */
interface Facade {
  /** File name of that chunk. */
  readonly real: string;
  /** By the module's names, the chunk's own. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Where a module that is loaded with `import()` shares its chunk with others, the bundler puts a chunk of a hundred bytes in
 * front of it: one more answer to wait for. Here the names are given where it is imported, and that chunk goes. So does
 * the chunk with the bundler's own few words, which are put where they are used.
 */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    apply: 'build',
    generateBundle(_options, bundle) {
      const facades = new Map<string, Facade>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || output.isEntry || !output.isDynamicEntry) continue;
        const facade = facadeIn(output.code, output.fileName);
        if (facade) facades.set(output.fileName, facade);
      }
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const code = new MagicString(output.code);
        for (const { index, 0: whole, 1: path = '' } of output.code.matchAll(DYNAMIC_IMPORT)) {
          const facade = facades.get(resolve(output.fileName, path));
          if (facade) code.overwrite(index, index + whole.length, direct(path, facade));
        }
        const runtime = RUNTIME_IMPORT.exec(output.code);
        if (runtime) {
          const end = runtime.index + runtime[0].length;
          code.overwrite(runtime.index, end, inlined(bundle, runtime[1] ?? ''));
          output.imports = output.imports.filter((name) => !RUNTIME.test(name));
        }
        if (!code.hasChanged()) continue;
        output.code = code.toString();
        const map = bundle[`${output.fileName}.map`];
        if (map?.type === 'asset') map.source = mapped(code, String(map.source));
      }
      for (const fileName of [
        ...facades.keys(),
        ...Object.keys(bundle).filter((name) => RUNTIME.test(name)),
      ]) {
        delete bundle[fileName];
        delete bundle[`${fileName}.map`];
      }
    },
  };
}

/** The names that are imported of the bundler's own words, and what they stand for. */
function inlined(
  bundle: Readonly<Record<string, { type: string; code?: string }>>,
  imported: string,
): string {
  const [, runtime] = Object.entries(bundle).find(([name]) => RUNTIME.test(name)) ?? [];
  const { body = '', exported = '' } = RUNTIME_CODE.exec(runtime?.code ?? '')?.groups ?? {};
  const locals = new Map(pairs(exported).map(([local, name]) => [name, local]));
  return pairs(imported)
    .map(([name, local]) => `var ${local}=(()=>{${body}return ${locals.get(name)}})();`)
    .join('');
}

function facadeIn(code: string, fileName: string): Facade | undefined {
  const parts = FACADES.map((form) => form.exec(code)?.groups).find((groups) => groups !== undefined);
  const { imported = '', exported, path } = parts ?? {};
  if (path === undefined || exported === undefined) return undefined;
  const locals = new Map(pairs(imported).map(([name, local]) => [local, name]));
  const names = pairs(exported).map(([local, name]) => [name, locals.get(local) ?? local] as const);
  return { real: resolve(fileName, path), names: new Map(names) };
}

/** `a as b, c` as `[a, b], [c, c]`. */
function pairs(list: string): [string, string][] {
  return list.split(',').map((entry) => {
    const [from = '', to = from] = entry.trim().split(/\s+as\s+/);
    return [from, to];
  });
}

/** All chunks are in one folder, so that the way to one leads to another. */
function direct(path: string, { real, names }: Facade): string {
  const address = path.slice(0, path.lastIndexOf('/') + 1) + real.slice(real.lastIndexOf('/') + 1);
  const object = [...names].map(([name, own]) => `${name}:e.${own}`).join();
  return `import("${address}").then(e=>({${object}}))`;
}

function mapped(change: MagicString, before: string): string {
  const earlier: SourceMapInput = JSON.parse(before);
  return remapping([change.generateMap({ hires: true }).toString(), earlier], () => null).toString();
}

/** The file that a path in another file leads to, from the folder of all files. */
function resolve(fileName: string, path: string): string {
  return new URL(path, `file:///${fileName}`).pathname.slice(1);
}
