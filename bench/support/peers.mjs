import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const SUBJECTS = `${BENCH}subjects/`;

/**
 * Builds every script in subjects/ into one minified file; what these import comes from packages that only the benchmark
 * has, and that are installed if need be.
 * @returns {Promise<Map<string, string>>} their texts by file name
 */
export async function buildPeers() {
  if (!existsSync(`${BENCH}node_modules/esbuild`)) {
    console.log('Installing the peers …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit' });
  }
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: readdirSync(SUBJECTS)
      .filter((file) => extname(file) === '.js')
      .map((file) => SUBJECTS + file),
    outdir: SUBJECTS,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
