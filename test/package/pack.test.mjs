import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = readJson('package.json');

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
);
const packed = new Set(files.map(({ path }) => path));

describe('the package', () => {
  it('holds what users need, and nothing else', () => {
    const needed =
      /^(?:dist\/.+\.(?:js|css|json|d\.ts|map|md)|(?:README|CHANGELOG)\.md|LICENSE|package\.json)$/;
    assert.deepEqual(
      [...packed].filter((path) => !needed.test(path)),
      [],
    );
  });

  it('holds all that it exports', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      Object.values(Object(entry) === entry ? entry : { entry }),
    );
    assert.ok(targets.length > 10);
    for (const target of targets.filter((path) => !path.includes('*'))) {
      assert.ok(packed.has(target.replace('./', '')), target);
    }
  });
});

describe('the exports', () => {
  it('name every file of JSON that the package holds for tools and servers', () => {
    const held = [...packed].filter((path) => /^dist\/[^/]+\.json$/.test(path));
    const named = held.filter((path) => manifest.exports[`./${path.slice('dist/'.length)}`] === `./${path}`);
    assert.ok(held.length > 3);
    assert.deepEqual(named, held);
  });
});

describe('CONTRIBUTING.md', () => {
  it('says what each dependency is for', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const untold = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !text.includes(name) && !text.includes(`${name.split('/')[0]}/…`),
    );
    assert.deepEqual(untold, []);
  });
});

describe('integrity.json', () => {
  const hashes = readJson('dist/integrity.json');

  it('holds the hash of every file that a page may load', () => {
    const loadable = [...packed].filter(
      (path) => /^dist\/.*\.(?:js|css)$/.test(path) && path !== 'dist/cli.js',
    );
    assert.deepEqual(
      new Set(Object.keys(hashes)),
      new Set(loadable.map((path) => path.slice('dist/'.length))),
    );
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  it('knows the version by its own name', () => {
    for (const ending of ['js', 'single.js', 'css']) {
      const versioned = hashes[`noticeboard-${manifest.version}.${ending}`];
      assert.equal(versioned, hashes[`noticeboard.${ending}`]);
    }
  });
});
