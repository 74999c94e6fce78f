import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { valibotInShort } from './scripts/build/valibot-in-short.ts';

const IN_NODE = ['entities', 'html-text'];

/** What asks the browser for the meaning of HTML is replaced by what asks a library. */
function withoutBrowser(): Plugin {
  return {
    name: 'without-browser',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const name = IN_NODE.find((module) => source.endsWith(`/${module}.js`));
      const isOurs = importer.includes('/src/');
      return name && isOurs
        ? fileURLToPath(new URL(`src/cli/in-node/${name}.ts`, import.meta.url))
        : undefined;
    },
  };
}

/** The command `noticeboard`, one file for Node with all that it needs. */
export default defineConfig({
  plugins: [withoutBrowser(), valibotInShort()], // so that it tells what is wrong in the words of a page's console
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
