import { minify as squeezeMore } from 'terser';
import { minify, type Plugin } from 'vite';
import { pairs } from './module-text.ts';

const SHARED = /\b(import|export)\{([^}]*)\}/g;
/** Names that the bundler gives to what chunks share; the others are for people. */
const MADE_UP = /^(?!in$|do$|if$)[\w$]{1,2}$/;

/** What a page's first paint waits for, nearly all of which is called then. */
const FIRST = /^(?:core|articles|.*\.view|noticeboard\.single)$/;
/**
 * Says so to the browser: Chrome compiles such a file while it comes, on another thread, and not function by function when
 * each is called (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * Minifies the built modules, twice: terser finds what Vite's own minifier has left, 1 % of what a page downloads, but finds
 * less by itself. It also takes out the notes to bundlers, which Vite keeps.
 */
export const squeeze = (targets: string[]): Plugin => ({
  name: 'squeeze',
  apply: 'build',
  async renderChunk(code, { fileName, name }) {
    const minified = await minify(fileName, code, {
      module: true,
      compress: { target: targets },
      sourcemap: true,
    });
    const { code: squeezed, map } = await squeezeMore(minified.code, {
      module: true,
      compress: {
        ...{ ecma: 2020, passes: 3, pure_getters: true, keep_fargs: false, hoist_funs: true },
        // A function that is put where it is called shares that place's scope with what it leaves behind: a formatter that is
        // kept for the page would keep the element that first asked for it.
        ...{ inline: false, reduce_funcs: false },
      },
      format: { comments: false, preamble: FIRST.test(name) ? COMPILE_AT_ONCE : null },
      sourceMap: { content: JSON.stringify(minified.map) },
      nameCache: { vars: { props: namesAmongChunks(minified.code) } },
    });
    if (squeezed === undefined || typeof map !== 'string') this.error(`${fileName} could not be minified.`);
    return { code: squeezed, map };
  },
});

/**
 * What chunks share is called inside each of them what it is called among them: `import{a,b}`, and not `import{a as x,b as d}`
 * (0.4 kB of a page with all elements).
 */
function namesAmongChunks(code: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [, statement, list = ''] of code.matchAll(SHARED)) {
    for (const [from, to] of pairs(list)) {
      const [own, shared] = statement === 'import' ? [to, from] : [from, to];
      if (MADE_UP.test(shared) && !Object.values(names).includes(shared)) names[`$${own}`] = shared;
    }
  }
  return names;
}
