import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { CHUNK_FILE_NAMES, chunkFolder } from './scripts/build/chunk-folder.ts';
import { chunkGroups } from './scripts/build/chunks.ts';
import { litAsGuest } from './scripts/build/lit-as-guest.ts';
import { litInShort } from './scripts/build/lit-in-short.ts';
import { luxonInShort } from './scripts/build/luxon-in-short.ts';
import { minifyTemplates } from './scripts/build/minify-templates.ts';
import { plainExports } from './scripts/build/plain-exports.ts';
import { preloadList } from './scripts/build/preload-list.ts';
import { squeeze } from './scripts/build/squeeze.ts';
import { valibotInShort } from './scripts/build/valibot-in-short.ts';
import { withoutFacades } from './scripts/build/without-facades.ts';

const SRC = fileURLToPath(new URL('src', import.meta.url));
const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];

const MODULES = {
  noticeboard: 'src/noticeboard.ts',
  index: 'src/index.ts',
  configure: 'src/configure.ts',
  ...Object.fromEntries(ELEMENTS.map((name) => [name, `src/${name}/${name}.define.ts`])),
};
const TARGETS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];
const SINGLE = { 'noticeboard.single': 'src/noticeboard.ts' };

/** `vite build` makes the modules; `vite build --mode single` the script tag's entry with all that it loads, in one file. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    plugins: [
      minifyTemplates(),
      litAsGuest(),
      litInShort(),
      luxonInShort(),
      valibotInShort(),
      squeeze(TARGETS),
      plainExports(),
      withoutFacades(),
      !single && chunkFolder(),
      !single && preloadList(),
    ],
    publicDir: false,
    build: {
      target: TARGETS,
      sourcemap: true,
      emptyOutDir: !single,
      license: !single && { fileName: 'LICENSES.md' },
      // Library mode leaves `import()` as it is, without Vite's preload wrapper.
      lib: {
        entry: single ? SINGLE : MODULES,
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: {
        output: {
          chunkFileNames: CHUNK_FILE_NAMES,
          minify: false, // `squeeze` does
          codeSplitting: !single && { groups: chunkGroups(SRC) },
        },
      },
    },
  };
});
