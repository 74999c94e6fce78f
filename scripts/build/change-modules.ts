import type { Plugin } from 'vite';

/** A change of a published module, where its package has no setting for what is wanted. */
export interface Change {
  /** The end of the changed module's path. */
  file: string;
  why: string;
  /** What is changed: a text, or whatever an expression (with `g`) matches. */
  find: string | RegExp;
  replace: string;
  /** Whether it is found in many places, and not in one. */
  everywhere?: boolean;
  /** Put before the module's code. */
  before?: string;
}

/** Changes modules of packages while they are bundled; a version of one that looks different fails the build. */
export function changeModules(name: string, changes: readonly Change[]): Plugin {
  const done = new Set<Change>();
  return {
    name,
    apply: 'build',
    buildStart() {
      done.clear();
    },
    transform: {
      filter: { id: changes.map(({ file }) => `**/node_modules/${file}`) },
      handler(code, id) {
        let changed = code;
        for (const change of changes.filter(({ file }) => id.endsWith(`/node_modules/${file}`))) {
          const { find } = change;
          const matches =
            typeof find === 'string' ? code.split(find).length - 1 : (code.match(find)?.length ?? 0);
          if (change.everywhere ? matches < 2 : matches !== 1) {
            this.error(`${id} does not match ${find} as it should (${matches}×), so that it ${change.why}.`);
          }
          changed = (change.before ?? '') + changed.replaceAll(find, change.replace);
          done.add(change);
        }
        return { code: changed, map: null };
      },
    },
    buildEnd(error) {
      const missed = changes.find((change) => !done.has(change));
      if (!error && missed) this.error(`${missed.file} was not bundled, so that nothing ${missed.why}.`);
    },
  };
}
