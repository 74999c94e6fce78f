import { defineConfig } from 'vite';
import { litAsGuest } from './scripts/build/lit-as-guest.ts';
import { minifyTemplates } from './scripts/build/minify-templates.ts';

const elements = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];

export default defineConfig({
  plugins: [minifyTemplates(), litAsGuest()],
  publicDir: false,
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    // Library mode leaves `import()` as it is, without Vite's preload wrapper.
    lib: {
      entry: {
        noticeboard: 'src/noticeboard.ts',
        configure: 'src/configure.ts',
        ...Object.fromEntries(elements.map((name) => [name, `src/${name}/${name}.define.ts`])),
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Library mode keeps white space otherwise.
        minify: true,
        codeSplitting: {
          groups: [
            { name: 'lit', test: /\/node_modules\/(?:lit|lit-html|lit-element|@lit)\// },
            // Shared by two elements and noticeboard.js: one file, where there were a dozen small ones to wait for.
            {
              name: 'shared',
              test: /\/src\/(?:[a-z]+\/|define\.ts)|\/node_modules\/valibot\//,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
