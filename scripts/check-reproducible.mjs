// Builds a copy of the project in another folder, and fails where a file of its dist/ differs by a byte from ours. Run
// after `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const copy = mkdtempSync(join(cache, 'elsewhere-'));
try {
  const sources = execFileSync('git', ['ls-files', '--', ':!dist'], { cwd: root, encoding: 'utf8' });
  for (const file of sources.trim().split('\n')) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  }
  // Paths into node_modules stand in the source maps: a link to ours would show. Hard links are quick, where cp makes them.
  const modules = [join(root, 'node_modules'), copy];
  if (spawnSync('cp', ['-al', ...modules], { stdio: 'ignore' }).status !== 0)
    execFileSync('cp', ['-R', ...modules]);
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });

  const [ours, theirs] = [filesOf(root), filesOf(copy)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const different = names.filter((name) => !ours.get(name)?.equals(theirs.get(name) ?? Buffer.alloc(0)));
  if (different.length > 0) {
    console.error(`Built in another folder, these files of dist/ are others:\n${different.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`${names.length} files of dist/ are the same, byte for byte, when built in another folder.`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function filesOf(folder) {
  const dist = join(folder, 'dist');
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    // A source map may list its sources in another order; no browser runs it, and dist/ as committed has none.
    (entry) => entry.isFile() && !entry.name.endsWith('.map'),
  );
  return new Map(
    entries.map(({ parentPath, path, name }) => {
      const file = join(parentPath ?? path, name);
      return [file.slice(dist.length + 1), readFileSync(file)];
    }),
  );
}
