import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { changeChunks } from './module-text.ts';

/** Stands in file names until the hash is known. As long as the hash is, so that no source map needs to be moved. */
const UNKNOWN = '________';

/** Where Vite is to put chunks. */
export const CHUNK_FILE_NAMES = `chunks/${UNKNOWN}/[name].js`;

/**
 * Names the folder of the chunks by a hash of all that is in it, and not each file by its own. Nearly all of them import
 * the core, so that a change there would rename the others, too; and a hash in every import is what compresses worst (0.5 kB
 * of a page with all elements).
 */
export function chunkFolder(): Plugin {
  return {
    name: 'chunk-folder',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ fileName }) => fileName.includes(UNKNOWN));
      const hash = createHash('sha256');
      for (const chunk of chunks.toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
        if (chunk.type === 'chunk') hash.update(chunk.fileName).update(chunk.code);
      }
      const name = hash.digest('hex').slice(0, UNKNOWN.length);
      changeChunks(bundle, (code) => {
        if (code.original.includes(UNKNOWN)) code.replaceAll(UNKNOWN, name);
      });
      for (const output of chunks) output.fileName = output.fileName.replace(UNKNOWN, name);
    },
  };
}
