import type MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { changeChunks, listOf, pairs, resolve } from './module-text.ts';

const RUNTIME = /\/rolldown-runtime\.js$/;
const IMPORT = /\b(?:import|export)\{([^}]*)\}from["'`]([^"'`]+)["'`];?/g;
const EXPORT = /(?<=\bexport\{)[^}]*(?=\};?\s*(?:\/\/#.*\s*)?$)/;
/** All of a module's names as an object, which is made by a function of the bundler's own. */
const WHOLE =
  /(?<before>var |,)(?<whole>[\w$]+)=[\w$]+\(\{(?<getters>(?:[\w$]+:\(\)=>[\w$]+,?)+)\}\)(?<after>[,;])/;
const IMPORT_OF_WHOLE = /\bimport\(["'`](\.{1,2}\/[^"'`]*)["'`]\)(\.then\(([\w$]+)=>\3\.([\w$]+)\))/g;

/** What a chunk gives to others, by the names that the bundler has made up. */
interface Given {
  /** The names that it goes by here. */
  readonly names: ReadonlyMap<string, string>;
  /** That of an object with all the names of a module. */
  readonly whole: string | undefined;
}

/**
 * The bundler makes up names for what chunks share, and an object with all names of a module that is loaded with `import()`
 * out of such a chunk. Here the former keep the names that they have in their chunk, and the latter those of their module.
 */
export function plainExports(): Plugin {
  return {
    name: 'plain-exports',
    apply: 'build',
    generateBundle(_options, bundle) {
      const given = new Map<string, Given>();
      changeChunks(bundle, (code, { fileName, isEntry, isDynamicEntry }) => {
        if (!isEntry && !isDynamicEntry && !RUNTIME.test(fileName)) given.set(fileName, namePlainly(code));
      });
      changeChunks(bundle, (code, { fileName }) => {
        for (const { index, 0: text, 1: list = '', 2: path = '' } of code.original.matchAll(IMPORT)) {
          const from = resolve(fileName, path);
          if (RUNTIME.test(from)) code.remove(index, index + text.length);
          const { names } = given.get(from) ?? {};
          if (!names) continue;
          const start = index + text.indexOf('{') + 1;
          const renamed = pairs(list).map(([name, own]) => [names.get(name) ?? name, own] as const);
          code.overwrite(start, start + list.length, listOf(sorted(renamed)));
        }
        for (const match of code.original.matchAll(IMPORT_OF_WHOLE)) {
          const { index, 0: text, 1: path = '', 2: choice = '', 4: name } = match;
          if (given.get(resolve(fileName, path))?.whole !== name) continue;
          code.remove(index + text.length - choice.length, index + text.length);
        }
      });
      for (const name of Object.keys(bundle).filter((file) => RUNTIME.test(file))) {
        delete bundle[name];
        delete bundle[`${name}.map`];
      }
    },
  };
}

function namePlainly(code: MagicString): Given {
  const { index = 0, 0: list = '' } = EXPORT.exec(code.original) ?? [];
  const { before = '', whole, getters, after = '' } = WHOLE.exec(code.original)?.groups ?? {};
  const exported = pairs(list);
  const [, nameOfWhole] = exported.find(([local]) => local === whole) ?? [];
  const shared = exported.filter(([local]) => local !== whole);
  const plain = new Map(shared.map(([local]) => [local, local]));
  for (const getter of getters?.split(',') ?? []) {
    const [name = '', local = ''] = getter.split(':()=>');
    plain.set(local, name);
  }
  code.overwrite(index, index + list.length, listOf(sorted([...plain])));
  if (before === ',') code.replace(WHOLE, after);
  else code.replace(WHOLE, after === ',' ? before : '');
  const names = shared.map(([local, name]) => [name, plain.get(local) ?? local] as const);
  return { names: new Map(names), whole: nameOfWhole };
}

/** In an order in which neighbours resemble each other, which is shorter when it is compressed. */
function sorted(
  names: readonly (readonly [from: string, to: string])[],
): (readonly [from: string, to: string])[] {
  return names.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
