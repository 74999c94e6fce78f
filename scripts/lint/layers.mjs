// Lint rules that keep the layers of src/ apart. The built-in `no-restricted-*` rules take no paths relative to the
// linted file and do not add up over overrides, so that every folder would have to repeat the whole list.
import { dirname, posix } from 'node:path';

/** Files of ours that every layer may import. */
const EVERYWHERE = ['remembered.js', 'english.js'];
const SHARED = ['data', 'time', 'language', 'safe', 'ui', ...EVERYWHERE];

/** What each folder may import of ours, beside its own files. A folder with a dash is an element. */
const FOLDERS = {
  time: EVERYWHERE,
  language: EVERYWHERE,
  safe: EVERYWHERE,
  data: ['safe', ...EVERYWHERE],
  ui: SHARED,
  element: [...SHARED, 'define.js'],
  cli: ['data', 'time', 'safe', 'element', '..'], // '..': the package's version
};

const isElement = (file) => /^[^/]*-[^/]*\//.test(file);
const isPure = (file) => file.endsWith('.data.ts') || file.startsWith('data/formats/');
const inFolder =
  (...folders) =>
  (file) =>
    folders.includes(file.split('/', 1)[0]);

/** Who may import which package. One that is missing here has not been weighed yet (see CONTRIBUTING). */
const PACKAGES = [
  {
    name: /^lit\/(?:async-)?directive/,
    allowed: () => false,
    why: 'scripts/build/lit-in-short.ts leaves out what directives need',
  },
  { name: /^lit\/static-html/, allowed: inFolder('safe'), why: 'HTML strings belong to safe/' },
  { name: /^lit(?:\/|$)/, allowed: (file) => !isPure(file), why: 'data and formats are pure, without lit' },
  { name: /^luxon$/, allowed: inFolder('time'), why: 'time/ is the only door to luxon' },
  { name: /^dompurify$/, allowed: inFolder('safe'), why: 'HTML strings belong to safe/' },
  { name: /^valibot$/, allowed: () => true },
  {
    name: /^p-retry$/,
    allowed: (file) => file === 'data/retry.ts',
    why: 'data/retry.ts is where faults are retried',
  },
  { name: /^(?:node:|parse5$|@xmldom\/xmldom$)/, allowed: inFolder('cli'), why: 'only cli/ runs in Node' },
  { name: /^trusted-types\//, allowed: inFolder('safe'), why: 'HTML strings belong to safe/' }, // types only
];

/** What only some files may touch: `globals` by their name, `properties` on whatever object. */
const DOORS = [
  {
    globals: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    properties: ['sendBeacon'],
    allowed: (file) => file === 'data/request.ts' || file === 'cli/cors.ts',
    why: 'data/request.ts is the only door to the network',
  },
  {
    globals: ['DOMParser'],
    properties: [
      ...[
        'innerHTML',
        'outerHTML',
        'insertAdjacentHTML',
        'setHTML',
        'setHTMLUnsafe',
        'parseHTML',
        'parseHTMLUnsafe',
      ],
      ...['createContextualFragment', 'srcdoc', 'unsafeHTML', 'unsafeStatic', 'unsafeSVG'],
    ],
    allowed: inFolder('safe'),
    why: 'HTML strings belong to safe/',
  },
  {
    globals: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
    allowed: inFolder('time', 'data'),
    why: "what waits for a time waits for the page's clock in time/",
  },
  {
    globals: ['caches', 'localStorage', 'sessionStorage', 'indexedDB'],
    allowed: (file) => file === 'data/kept.ts',
    why: 'data/kept.ts is the only door to storage',
  },
  {
    globals: ['console'],
    allowed: (file) => ['ui/warnings.ts', 'refusal.ts', 'cli/main.ts'].includes(file),
    why: 'an author is warned through ui/warnings.ts',
  },
  {
    globals: ['document', 'window', 'customElements'],
    allowed: (file) => !isPure(file),
    why: 'data and formats are pure, without the DOM',
  },
];

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self']);

const imports = {
  create(context) {
    const file = pathInSource(context.filename);
    if (file === undefined) return {};
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const fault = faultOfImport(file, node.source.value);
      if (fault) context.report({ node: node.source, message: fault });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const doors = {
  create(context) {
    const file = pathInSource(context.filename);
    if (file === undefined) return {};
    const shut = DOORS.filter(({ allowed }) => !allowed(file));
    const globals = doorsByName(shut, 'globals');
    const properties = doorsByName(shut, 'properties');
    const report = (node, name, why) => context.report({ node, message: `\`${name}\`: ${why}.` });
    return {
      Program(program) {
        for (const { identifier, isTypeReference } of referencesToGlobals(
          context.sourceCode.getScope(program),
        )) {
          if (isTypeReference) continue;
          if (globals.has(identifier.name)) report(identifier, identifier.name, globals.get(identifier.name));
        }
      },
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        const found = GLOBAL_OBJECTS.has(node.object.name) ? globals.get(name) : undefined;
        const why = found ?? (node.property.type === 'PrivateIdentifier' ? undefined : properties.get(name));
        if (why) report(node.property, name, why);
      },
      // lit's templates set properties too: html`<p .innerHTML=${text}>`
      TemplateElement(node) {
        const name = /\s[.?]?(innerHTML|outerHTML|srcdoc)\s*=\s*["']?$/i.exec(node.value.raw)?.[1];
        const why =
          name &&
          properties.get([...properties.keys()].find((key) => key.toLowerCase() === name.toLowerCase()));
        if (why) report(node, name, why);
      },
    };
  },
};

/** What scripts/build/lit-in-short.ts leaves out: a template with one of these would be drawn wrong … */
const NOT_DRAWN = [
  [/\s\?[\w-]+=["']?$/, 'attributes that are switched'],
  [/\s@[\w-]+=["']?$/, 'listeners'],
  [/<(style|script|textarea|title)\b(?![^]*<\/\1)/i, 'values where only text may stand'],
  [/<!--/, 'comments'],
];

/** … and nobody would ask for these. */
const NOT_CALLED = 'firstUpdated|shouldUpdate|scheduleUpdate|removeController|hasChanged|useDefault';

const lit = {
  create(context) {
    if (pathInSource(context.filename) === undefined) return {};
    const report = (node, what) =>
      context.report({ node, message: `scripts/build/lit-in-short.ts leaves out ${what}.` });
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[tail=false]'(node) {
        for (const [pattern, what] of NOT_DRAWN) if (pattern.test(node.value.raw)) report(node, what);
      },
      'ImportSpecifier[imported.name=/^(mathml|noChange)$/]': (node) => report(node, node.imported.name),
      [`Identifier[name=/^(${NOT_CALLED})$/]`]: (node) => report(node, node.name),
    };
  },
};

const clock = {
  create(context) {
    const file = pathInSource(context.filename);
    if (file === undefined || inFolder('time', 'cli')(file)) return {};
    const report = (node) =>
      context.report({ node, message: "The time now comes from the page's clock in time/." });
    return {
      MemberExpression(node) {
        if (node.object.name === 'Date' && (node.property.name ?? node.property.value) === 'now')
          report(node);
      },
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
    };
  },
};

export default { meta: { name: 'layers' }, rules: { imports, doors, lit, clock } };

/** `data/store.ts` for a file in src/, `undefined` for any other. */
function pathInSource(filename) {
  return /(?:^|\/)src\/(.+)$/.exec(filename.replaceAll('\\', '/'))?.[1];
}

function faultOfImport(file, specifier) {
  if (!specifier.startsWith('.')) return faultOfPackage(file, specifier);
  const folder = folderOf(file);
  const imported = posix.join(dirname(file), specifier);
  const target = folderOf(imported) ?? imported;
  if (folder === undefined || folder === target) return undefined;
  const allowed = FOLDERS[isElement(file) ? 'element' : folder];
  if (!allowed)
    return `${folder}/ has no place among the layers yet: give it one in scripts/lint/layers.mjs.`;
  const kind = isElement(imported) ? 'element' : target;
  if (allowed.includes(target) || (allowed.includes(kind) && !isElement(file))) return undefined;
  const others = allowed.length === 0 ? 'nothing of ours' : allowed.join(', ');
  return `${folder}/ must not import ${imported}: beside its own files it may import ${others}.`;
}

function faultOfPackage(file, specifier) {
  const known = PACKAGES.find(({ name }) => name.test(specifier));
  if (!known) return `The package ${specifier} is not among those the library uses.`;
  return known.allowed(file) ? undefined : `${specifier}: ${known.why}.`;
}

/** The folder of src/ that a file is in; files of src/ itself are in none. */
function folderOf(file) {
  return file.includes('/') ? file.split('/', 1)[0] : undefined;
}

/** Those that the linter knows by `env` are variables without a definition, the others are no variables at all. */
function referencesToGlobals({ through, variables }) {
  const known = variables.filter(({ defs }) => defs.length === 0);
  return [...through, ...known.flatMap(({ references }) => references)];
}

function doorsByName(shut, kind) {
  return new Map(shut.flatMap((door) => (door[kind] ?? []).map((name) => [name, door.why])));
}
