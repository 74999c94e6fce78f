import type * as Blocks from './blocks.js';

/** Loads what makes HTML harmless, and DOMPurify at the same time where the browser has no sanitiser of its own. */
export async function loadBlocks(): Promise<typeof Blocks> {
  const [blocks] = await Promise.all([
    import('./blocks.js'),
    'setHTML' in Element.prototype || import('dompurify'),
  ]);
  return blocks;
}
