import type { Plugin } from 'vite';

/** What a page with a tag (a selector) downloads beside `noticeboard.js` and the core, as modules of `src/`. */
const LOADED_BY: Readonly<Record<string, string[]>> = {
  core: ['core.ts'],
  'dual-clock': ['dual-clock/dual-clock.view.ts'],
  'incident-counter': ['incident-counter/incident-counter.view.ts'],
  'incident-counter[units]': ['incident-counter/other-units.ts'],
  'contact-card': ['contact-card/contact-card.view.ts'],
  'news-list': ['data/formats/feed-formats.ts', 'news-list/news-list.view.ts'],
  'article-teaser': ['data/formats/feed-formats.ts', 'article-teaser/article-teaser.view.ts'],
};

/**
 * Writes `preload.json`: by selector, the files that the script tag's entry asks for when it meets such a tag. The README's
 * `modulepreload` lines and the table of sizes come from it.
 */
export function preloadList(): Plugin {
  return {
    name: 'preload-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const fileWith = (module: string) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)));
        return (
          chunk?.fileName ??
          this.error(`No chunk holds ${module}: say in preload-list.ts what is loaded now.`)
        );
      };
      const files = Object.entries(LOADED_BY).map(([tag, modules]) => [tag, modules.map(fileWith)]);
      const source = `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'preload.json', source });
    },
  };
}
