import { minify as squeezeMore } from 'terser';
import { minify, type Plugin } from 'vite';

/**
 * Minifies the built modules, twice: terser finds what Vite's own minifier has left, 1 % of what a page downloads, but finds
 * less by itself. It also takes out the notes to bundlers, which Vite keeps.
 */
export const squeeze = (targets: string[]): Plugin => ({
  name: 'squeeze',
  apply: 'build',
  async renderChunk(code, { fileName }) {
    const minified = await minify(fileName, code, {
      module: true,
      compress: { target: targets },
      sourcemap: true,
    });
    const { code: squeezed, map } = await squeezeMore(minified.code, {
      module: true,
      compress: {
        ...{ ecma: 2020, passes: 3, pure_getters: true, keep_fargs: false },
        // A function that is put where it is called shares that place's scope with what it leaves behind: a formatter that is
        // kept for the page would keep the element that first asked for it.
        ...{ inline: false, reduce_funcs: false },
      },
      format: { comments: false },
      sourceMap: { content: JSON.stringify(minified.map) },
    });
    if (squeezed === undefined || typeof map !== 'string') this.error(`${fileName} could not be minified.`);
    return { code: squeezed, map };
  },
});
