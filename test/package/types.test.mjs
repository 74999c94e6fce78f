import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'types-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
mkdirSync(join(folder, 'node_modules'));
symlinkSync(root, join(folder, 'node_modules', 'noticeboard'));

const RESOLUTIONS = [
  '--module esnext --moduleResolution bundler',
  '--module node16 --moduleResolution node16',
];

/** What TypeScript has to say of a module of a user's. */
function complaints(source, resolution = RESOLUTIONS[0]) {
  const file = join(folder, 'page.ts');
  writeFileSync(file, source);
  const flags = `--noEmit --strict --noUncheckedSideEffectImports --target es2022 ${resolution}`;
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...flags.split(' '), file],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    return [];
  } catch ({ stdout }) {
    return stdout.trim().split('\n');
  }
}

const PAGE = `
  import 'noticeboard';
  import { configure, type IncidentCounter } from 'noticeboard';

  const list = document.createElement('news-list');
  list.addEventListener('error', ({ error }) => console.log(error.code, error.path));
  list.addEventListener('load', function () { void this.reload(); }, { once: true });
  list.addEventListener('clock-skew', ({ seconds }) => seconds.toFixed());
  list.addEventListener('click', ({ clientX }) => clientX.toFixed());
  list.addEventListener('of-the-page', (event) => event.preventDefault());
  list.addEventListener('load', { handleEvent: (event: Event) => event.type });

  const counter: IncidentCounter = document.createElement('incident-counter');
  const tell = ({ days }: { days: number }) => days.toFixed();
  counter.addEventListener('milestone', tell);
  counter.removeEventListener('milestone', tell);
  counter.addEventListener('turn', ({ target }) => target);
  counter.addEventListener('error', ({ error }) => error.message);

  const element: HTMLElement = counter;
  element.addEventListener('click', () => configure({ now: null }));
`;

describe('the types of the package', () => {
  it('know the elements, and what their events hold', () => {
    assert.deepEqual(complaints(PAGE), []);
  });

  for (const entry of ['', '/noticeboard.js', '/noticeboard.single.js', '/news-list']) {
    it(`know a tag of the page, and what bubbles from it, after import 'noticeboard${entry}'`, () => {
      const page = `
        import 'noticeboard${entry}';
        const limit: number | undefined = document.querySelector('news-list')?.limit;
        document.addEventListener('clock-skew', ({ seconds }) => seconds.toFixed(limit));
      `;
      for (const resolution of RESOLUTIONS) assert.deepEqual(complaints(page, resolution), []);
    });
  }

  it('know what a transform gets of XML', () => {
    const page = `
      import { configure, type XmlElement } from 'noticeboard/configure';
      const isElement = (data: unknown): data is XmlElement => data instanceof Object && 'markup' in data;
      configure({ transform: (data) => ({ news: isElement(data) ? [{ title: data.text }] : [] }) });
    `;
    assert.deepEqual(complaints(page), []);
  });

  it('know the style sheets, which a bundler imports', () => {
    const page = `
      import 'noticeboard/noticeboard.css';
      import 'noticeboard/themes/gazette.css';
      import 'noticeboard/themes/all.css';
    `;
    for (const resolution of RESOLUTIONS) assert.deepEqual(complaints(page, resolution), []);
  });

  it('know what there is none of', () => {
    const wrong = `
      import 'noticeboard/news-list';
      document.createElement('news-list').addEventListener('error', (event) => event.lineno);
    `;
    assert.match(complaints(wrong).join('\n'), /lineno.*NoticeboardErrorEvent/);
  });
});
