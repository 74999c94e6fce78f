import type { Plugin } from 'vite';
import { changeChunks, pairs, resolve } from './module-text.ts';

const FACADES = [
  /^import\{(?<imported>[^}]*)\}from["'`](?<path>[^"'`]+)["'`];export\{(?<exported>[^}]*)\};?\s*(?:\/\/#.*\s*)?$/,
  /^export\{(?<exported>[^}]*)\}from["'`](?<path>[^"'`]+)["'`];?\s*(?:\/\/#.*\s*)?$/,
];
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
 * front of it: one more answer to wait for. Here the names are given where it is imported, and that chunk goes.
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
      changeChunks(bundle, (code, { fileName }) => {
        for (const { index, 0: whole, 1: path = '' } of code.original.matchAll(DYNAMIC_IMPORT)) {
          const facade = facades.get(resolve(fileName, path));
          if (facade) code.overwrite(index, index + whole.length, direct(path, facade));
        }
      });
      for (const fileName of facades.keys()) {
        delete bundle[fileName];
        delete bundle[`${fileName}.map`];
      }
    },
  };
}

function facadeIn(code: string, fileName: string): Facade | undefined {
  const parts = FACADES.map((form) => form.exec(code)?.groups).find((groups) => groups !== undefined);
  const { imported = '', exported, path } = parts ?? {};
  if (path === undefined || exported === undefined) return undefined;
  const locals = new Map(pairs(imported).map(([name, local]) => [local, name]));
  const names = pairs(exported).map(([local, name]) => [name, locals.get(local) ?? local] as const);
  return { real: resolve(fileName, path), names: new Map(names) };
}

/** All chunks are in one folder, so that the way to one leads to another. */
function direct(path: string, { real, names }: Facade): string {
  const address = path.slice(0, path.lastIndexOf('/') + 1) + real.slice(real.lastIndexOf('/') + 1);
  const object = [...names].map(([name, own]) => `${name}:e.${own}`).join();
  return `import("${address}").then(e=>({${object}}))`;
}
