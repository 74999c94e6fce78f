import type { Plugin } from 'vite';
import { changeModules, type Change } from './change-modules.ts';

const file = 'valibot/dist/index.mjs';

const CHANGES: Change[] = [
  {
    file,
    why: 'does not offer its schemas to libraries that take those of any other',
    find: /(?<=\nfunction _standardSchema\(schema\) \{)[^}]*\}[^}]*\};/g,
    replace: '',
  },
  {
    file,
    why: 'has no other words for what is wrong: our schemas bring theirs',
    find: / \?\? \/\* @__PURE__ \*\/ getSpecificMessage\(context\.reference[^;]*(?=;)/g,
    replace: '',
  },
  {
    file,
    why: 'tells of what is wrong only the words and the place, which is all that is read',
    find: /\n\t\tkind: context\.kind,\n\t\ttype: context\.type,|\n\t\trequirement: context\.requirement,|,\n\t\tissues: other\?\.issues,\n\t\tlang: [^}]*abortPipeEarly(?=\n\t\};\n\tconst isSchema)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'has nothing in its schemas that only those other words, and schemas that wait, would need',
    find: /(?<=\n\t\t)(?:reference: \w+|async: false),\n/g,
    replace: '',
    everywhere: true,
  },
];

/** Valibot without what nothing here asks for. */
export const valibotInShort = (): Plugin => changeModules('valibot-in-short', CHANGES);
