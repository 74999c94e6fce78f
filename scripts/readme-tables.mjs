// Writes the README's tables from the manifest, which comes from the sources' own comments.
//   node scripts/readme-tables.mjs [--check]   with --check it only says whether they are up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { kilobytes, pageSizes } from './page-sizes.mjs';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const { modules } = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
const elements = new Map(
  modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);

const loadedBy = JSON.parse(readFileSync(join(root, 'dist', 'preload.json'), 'utf8'));
const hashes = JSON.parse(readFileSync(join(root, 'dist', 'integrity.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** For plain tags: what an attribute asks for beside that few pages need. */
const plain = Object.entries(loadedBy).filter(([selector]) => !selector.includes('['));
const preloads = [...new Set(plain.flatMap(([, files]) => files))];

/** What all elements have: told once. */
const shared = (list) =>
  [...elements.values()]
    .map((element) => element[list].map(({ name }) => name))
    .reduce((common, names) => common.filter((name) => names.includes(name)));

const describe = ({ name, description }) => [
  `\`${name}\``,
  description.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|'),
];

/** An attribute with its default, where its comment does not tell of that: `null` and `false` go without saying. */
function describeAttribute({ name, description, default: initial = 'null' }) {
  const value = initial.replaceAll("'", '');
  const isTold = /default/i.test(description) || ['null', 'false'].includes(value);
  return describe({ name, description: isTold ? description : `${description} Default: \`${value}\`.` });
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function own(element, list) {
  const common = shared(list);
  return element[list].filter(({ name }) => !common.includes(name));
}

function common(list) {
  const names = shared(list);
  const [first] = elements.values();
  return first[list].filter(({ name }) => names.includes(name));
}

/** The tokens of a layer, which stands before what they set: "Palette: colour of the text". */
function tokens(layer) {
  const rows = common('cssProperties').filter(({ description }) => description.startsWith(`${layer}: `));
  return table(
    ['token', 'what it sets'],
    rows.map(describe).map(([name, text]) => [name, sentence(text.slice(layer.length + 2))]),
  );
}

const sentence = (text) => text[0].toUpperCase() + text.slice(1);

const { module: english } = await runnerImport(join(root, 'src/language/words/en.ts'));

/** The English words of the elements, and the attributes that stand in place of them. */
const messages = Object.entries(english.messages).map(([name, message]) => [
  `\`message-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``,
  typeof message === 'string' ? message : Object.values(message).join('<br>'),
]);

const tables = {
  ...Object.fromEntries(
    [...elements].flatMap(([tag, element]) => [
      [
        `${tag} attributes`,
        () => table(['attribute', 'meaning'], own(element, 'attributes').map(describeAttribute)),
      ],
      [`${tag} parts`, () => table(['part', 'what it is'], own(element, 'cssParts').map(describe))],
    ]),
  ),
  modulepreload: () =>
    [
      '```html',
      ...preloads.map((file) => `<link rel="modulepreload" href="/noticeboard/${file}" />`),
      '```',
    ].join('\n'),
  'script with integrity': () => {
    const file = `noticeboard-${version}.single.js`;
    const attributes = ['type="module"', `src="/noticeboard/${file}"`, `integrity="${hashes[file]}"`];
    return ['```html', `<script ${[...attributes, 'data-src="/site.json"'].join(' ')}></script>`, '```'].join(
      '\n',
    );
  },
  sizes: () =>
    table(
      ['page with', 'files', 'kB'],
      Object.entries(pageSizes).map(([page, { files, gzip }]) => [
        /[<.]/.test(page) ? `\`${page}\`` : page,
        files,
        kilobytes(gzip),
      ]),
    ),
  'common attributes': () => table(['attribute', 'meaning'], common('attributes').map(describeAttribute)),
  messages: () => table(['attribute', 'in English'], messages),
  states: () => table(['state', 'what is shown'], common('cssStates').map(describe)),
  'tokens of the palette': () => tokens('Palette'),
  'tokens of meaning': () => tokens('Meaning'),
  'tokens of single elements': () =>
    table(
      ['token', 'of', 'what it sets'],
      [...elements].flatMap(([tag, element]) =>
        own(element, 'cssProperties').map((token) => [
          `\`${token.name}\``,
          `\`<${tag}>\``,
          describe(token)[1],
        ]),
      ),
    ),
};

const MARKED = /(<!-- (?<name>[a-z -]+): from the sources -->\n)[^]*?(<!-- end -->)/g;

const before = readFileSync(readme, 'utf8');
const filled = before.replace(MARKED, (_, start, name, end) => {
  if (!tables[name])
    throw new Error(`README.md asks for a table "${name}"; there are: ${Object.keys(tables).join(', ')}`);
  return `${start}\n${tables[name]()}\n\n${end}`;
});
const after = await format(filled, { ...(await resolveConfig(readme)), filepath: readme });

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md does not say what the sources say: npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
}
