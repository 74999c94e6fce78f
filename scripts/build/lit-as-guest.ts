import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

interface Change {
  /** The end of the changed module's path. */
  file: string;
  why: string;
  find: RegExp;
  replace: string;
  /** Put before the module's code. */
  before?: string;
}

const trustedTypes = normalizePath(
  fileURLToPath(new URL('../../src/safe/trusted-types.ts', import.meta.url)),
);

const CHANGES: Change[] = [
  {
    file: 'lit-html/lit-html.js',
    why: "takes the library's own Trusted Types policy: lit's dies of a page that refuses it, and with it every element",
    find: /\b\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g,
    replace: 'noticeboardPolicy',
    before: `import{policy as noticeboardPolicy}from${JSON.stringify(trustedTypes)};`,
  },
  {
    file: 'lit-html/lit-html.js',
    why: 'can be imported where there is no document',
    find: /=document,/g,
    replace: '=globalThis.document??{createTreeWalker:()=>({})},',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    why: 'can be imported where there is no HTMLElement',
    find: /\bextends HTMLElement\{/g,
    replace: 'extends(globalThis.HTMLElement??class{}){',
  },
];

/**
 * Lit for pages that are not ours: it neither throws on a server nor under a strict Content-Security-Policy. Lit has
 * no setting for either, so its published modules are changed while they are bundled; a version of lit that looks
 * different fails the build.
 */
export function litAsGuest(): Plugin {
  const done = new Set<Change>();
  return {
    name: 'lit-as-guest',
    apply: 'build',
    buildStart() {
      done.clear();
    },
    transform: {
      filter: { id: /\/node_modules\/(?:lit-html\/lit-html|@lit\/reactive-element\/reactive-element)\.js$/ },
      handler(code, id) {
        let changed = code;
        for (const change of CHANGES.filter(({ file }) => id.endsWith(`/node_modules/${file}`))) {
          const matches = code.match(change.find)?.length ?? 0;
          if (matches !== 1) {
            this.error(
              `${id} should match ${change.find} once, not ${matches} times, so that it ${change.why}.`,
            );
          }
          changed = (change.before ?? '') + changed.replace(change.find, change.replace);
          done.add(change);
        }
        return { code: changed, map: null };
      },
    },
    buildEnd(error) {
      const missed = CHANGES.find((change) => !done.has(change));
      if (!error && missed) this.error(`${missed.file} was not bundled, so that nothing ${missed.why}.`);
    },
  };
}
