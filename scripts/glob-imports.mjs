// For the test runner, what Vite does in the build: an object of lazy imports in place of
// `import.meta.glob(['./words/*.ts', '!./words/en.ts'])`.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CALL = /import\.meta\.glob\((\[[^\]]*\])\)/g;

export function globImports() {
  let root;
  return {
    name: 'glob-imports',
    serverStart({ config }) {
      root = config.rootDir;
    },
    transform({ path, body }) {
      if (!path.endsWith('.ts') || typeof body !== 'string') return undefined;
      return body.replaceAll(CALL, (_call, patterns) =>
        lazyImports(filesFor(JSON.parse(patterns), join(root, dirname(path)))),
      );
    },
  };
}

/** Patterns of one folder each, `!` before those that are left out. */
function filesFor(patterns, from) {
  const matching = (pattern) => {
    const folder = dirname(pattern);
    const [start, end] = pattern.slice(folder.length + 1).split('*');
    if (end === undefined) return [pattern];
    const names = readdirSync(join(from, folder));
    return names
      .filter((name) => name.startsWith(start) && name.endsWith(end))
      .map((name) => `${folder}/${name}`);
  };
  const left = new Set(
    patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => matching(pattern.slice(1))),
  );
  return patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap(matching)
    .filter((file) => !left.has(file));
}

function lazyImports(files) {
  const members = files.map((file) => {
    const literal = JSON.stringify(file);
    return `${literal}: () => import(${literal})`;
  });
  return `({ ${members.join(', ')} })`;
}
