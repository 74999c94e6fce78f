// Proves that the linter keeps the layers of src/ apart: plants each forbidden line in a small copy of the project and
// fails for each that goes uncaught, and for each permitted line that is caught.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** [file, line, the rule that must catch it]; without a rule the line is permitted. */
const PLANTS = [
  ['time/planted.ts', "import '../safe/links.js';", 'layers(imports)'],
  ['time/planted.ts', "export { en } from '../language/words/en.js';", 'layers(imports)'],
  ['time/planted.ts', "export type Door = typeof import('../data/store.js');", 'layers(imports)'],
  ['time/planted.ts', "import '../configure.js';", 'layers(imports)'],
  ['time/planted.ts', "import 'luxon'; import './clock.js'; export const now = Date.now();"],
  ['language/planted.ts', "import '../time/clock.js';", 'layers(imports)'],
  ['language/planted.ts', "export const zone = import('../time/zones.js');", 'layers(imports)'],
  ['language/planted.ts', "import 'luxon';", 'layers(imports)'],
  ['language/planted.ts', 'export const timer = setTimeout(() => undefined);', 'layers(doors)'],
  ['language/planted.ts', "export const german = import('./words/de.js');"],
  ['safe/planted.ts', "import '../ui/warnings.js';", 'layers(imports)'],
  ['safe/planted.ts', "import '../data/errors.js';", 'layers(imports)'],
  [
    'safe/planted.ts',
    "import 'dompurify'; document.body.innerHTML = ''; export const parser = new DOMParser();",
  ],
  ['data/planted.ts', "import '../ui/warnings.js';", 'layers(imports)'],
  ['data/planted.ts', "import '../language/words/en.js';", 'layers(imports)'],
  ['data/planted.ts', "export * from '../news-list/news-list.data.js';", 'layers(imports)'],
  ['data/planted.ts', "export const answer = fetch('/site.json');", 'layers(doors)'],
  ['data/planted.ts', "export const answer = globalThis.fetch('/site.json');", 'layers(doors)'],
  ['data/planted.ts', 'export const read = fetch;', 'layers(doors)'],
  ['data/planted.ts', 'export const request = new XMLHttpRequest();', 'layers(doors)'],
  ['data/planted.ts', 'export const parser = new DOMParser();', 'layers(doors)'],
  ['data/planted.ts', "import 'dompurify';", 'layers(imports)'],
  ['data/planted.ts', "import '../safe/links.js'; import 'valibot';"],
  ['data/planted.ts', "import '../time/dates.js';", 'layers(imports)'],
  ['data/request.ts', "export const answer = fetch('/site.json');"],
  ['data/formats/planted.ts', "import 'lit';", 'layers(imports)'],
  ['data/formats/planted.ts', 'export const here = document.baseURI;', 'layers(doors)'],
  ['data/formats/planted.ts', "import '../../ui/heading.js';", 'layers(imports)'],
  ['data/formats/planted.ts', "import '../../safe/links.js'; import '../check.js';"],
  ['ui/planted.ts', "import '../contact-card/contact-card.js';", 'layers(imports)'],
  ['ui/planted.ts', "export const calendar = import('luxon');", 'layers(imports)'],
  ['ui/planted.ts', "console.warn('planted');", 'layers(doors)'],
  ['ui/planted.ts', "import '../data/store.js'; import '../language/words/en.js'; import 'lit';"],
  ['ui/warnings.ts', "console.warn('planted');"],
  ['news-list/planted.ts', "import '../article-teaser/article-teaser.data.js';", 'layers(imports)'],
  ['news-list/planted.ts', "import '../configure.js';", 'layers(imports)'],
  ['news-list/planted.ts', "import 'luxon';", 'layers(imports)'],
  ['news-list/planted.ts', "import 'lodash';", 'layers(imports)'],
  ['news-list/planted.ts', "import 'lit/directives/unsafe-html.js';", 'layers(imports)'],
  ['safe/planted.ts', "import 'lit/directive.js';", 'layers(imports)'],
  ['news-list/planted.ts', "document.body.innerHTML = '';", 'layers(doors)'],
  ['news-list/planted.ts', "document.body['outerHTML'] = '';", 'layers(doors)'],
  ['news-list/planted.ts', "document.body.insertAdjacentHTML('beforeend', '');", 'layers(doors)'],
  ['news-list/planted.ts', "document.body.setHTMLUnsafe('');", 'layers(doors)'],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const all = html`<p .innerHTML=${'<b>'}></p>`;",
    'layers(doors)',
  ],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const draw = (on: boolean) => html`<p ?hidden=${on}></p>`;",
    'layers(lit)',
  ],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const draw = (go: () => void) => html`<p @click=${go}></p>`;",
    'layers(lit)',
  ],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const draw = (text: string) => html`<textarea>${text}</textarea>`;",
    'layers(lit)',
  ],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const draw = (text: string) => html`<p><!-- ${text} --></p>`;",
    'layers(lit)',
  ],
  ['news-list/planted.ts', "import { mathml } from 'lit'; export const draw = mathml;", 'layers(lit)'],
  ['news-list/planted.ts', "import { noChange } from 'lit'; export const same = noChange;", 'layers(lit)'],
  ['news-list/planted.ts', 'export class List { firstUpdated(): void {} }', 'layers(lit)'],
  ['news-list/planted.ts', 'export const changes = { hasChanged: () => true };', 'layers(lit)'],
  [
    'news-list/planted.ts',
    "import { html } from 'lit'; export const draw = (is: string) => html`<p title=${is} .id=${is}>${is}?</p>`;",
  ],
  ['news-list/planted.ts', 'export const now = Date.now();', 'layers(clock)'],
  ['news-list/planted.ts', 'export const now = new Date();', 'layers(clock)'],
  ['news-list/planted.ts', 'setInterval(() => undefined, 1000);', 'layers(doors)'],
  ['news-list/planted.ts', 'window.setTimeout(() => undefined, 1000);', 'layers(doors)'],
  ['news-list/planted.ts', "import './news-list.data.js'; import '../ui/heading.js'; import '../define.js';"],
  ['news-list/planted.data.ts', "import 'lit';", 'layers(imports)'],
  ['news-list/planted.data.ts', 'export const { title } = document;', 'layers(doors)'],
  [
    'news-list/planted.data.ts',
    "import 'valibot'; import '../data/check.js'; export const day = new Date(0);",
  ],
  ['gallery/planted.ts', "import '../data/store.js';", 'layers(imports)'],
  ['data/planted.ts', 'export const anything: any = 1;', 'typescript(no-explicit-any)'],
  ['data/planted.ts', 'export const text = {} as string;', 'typescript(consistent-type-assertions)'],
  ['data/planted.ts', "export const first = ['a'].at(0)!;", 'typescript(no-non-null-assertion)'],
  ['data/planted.ts', 'void 0; Promise.resolve();', 'typescript(no-floating-promises)'],
  ['data/planted.ts', 'try { parseInt("1"); } catch {}', 'eslint(no-empty)'],
  ['data/planted.ts', "export const members = ['news', 'clock'] as const;"],
];

const copy = mkdtempSync(join(tmpdir(), 'noticeboard-layers-'));
let failed = 0;
try {
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'scripts/lint']) {
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const plants = PLANTS.map(([file, line, rule], index) => ({ file: plant(file, line, index), line, rule }));
  const found = lint();
  for (const { file, line, rule } of plants) {
    const caught = found.filter((finding) => finding.filename.replaceAll('\\', '/').endsWith(file));
    const codes = caught.map(({ code }) => code).filter((code) => code.startsWith('layers') || code === rule);
    if (rule ? codes.includes(rule) : codes.length === 0) continue;
    failed += 1;
    console.error(
      `${file}: ${line}\n  ${rule ? `not caught by ${rule}` : `caught by ${codes}, though permitted`}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${PLANTS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Each line gets a src/ of its own, so that files of one name do not meet. */
function plant(file, line, index) {
  const path = `planted/${index}/src/${file}`;
  mkdirSync(join(copy, dirname(path)), { recursive: true });
  writeFileSync(join(copy, path), `${line}\n`);
  return path;
}

function lint() {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  try {
    execFileSync(process.execPath, [oxlint, '--format=json', 'planted'], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1e8,
    });
  } catch (error) {
    if (error.stdout?.startsWith('{')) return JSON.parse(error.stdout).diagnostics;
    throw error;
  }
  throw new Error('oxlint found nothing at all.');
}
