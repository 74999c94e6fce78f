import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Shrinks the html`` and css`` templates of our own sources. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, id) {
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        // One space stays where there was white space: between inline elements it is seen.
        html: { collapseWhitespace: true, conservativeCollapse: true },
      });
      return minified && { code: minified.code, map: minified.map ?? null };
    },
  },
});
