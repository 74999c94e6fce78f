// The manifest that editors, the docs and Storybook read: what users of the built package can reach, and no more.

const isElement = ({ tagName }) => tagName !== undefined;
const isPublic = ({ privacy = 'public' }) => privacy === 'public';

export default {
  // Shared folders are read for the members that the elements inherit and for the types that these have.
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.define.ts', 'src/**/*.styles.ts', 'src/**/*.data.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [declaredProperties(), unionTypes(), publicApiOnly()],
};

/** What `properties()` (ui/property-element.ts) says of all properties at once: their attributes, and their defaults. */
function declaredProperties() {
  return {
    name: 'declared-properties',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const table = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      const own = (table?.arguments?.[0].properties ?? []).flatMap(
        ({ name: { text: fieldName }, initializer }) => {
          const said = Object.fromEntries(
            initializer.properties.map(({ name, initializer: value }) => [name.text, value?.getText()]),
          );
          if (said.attribute === 'false') return [];
          const field = declaration.members.find(({ name }) => name === fieldName);
          const { default: standard = 'null' } = said;
          const attribute = fieldName.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          Object.assign(field, { privacy: 'public', default: standard, attribute, reflects: true });
          return [
            {
              name: attribute,
              type: field.type,
              description: field.description,
              default: standard,
              fieldName,
            },
          ];
        },
      );
      if (own.length > 0) declaration.attributes = [...(declaration.attributes ?? []), ...own];
    },
  };
}

/** Writes `'full' | 'long'` where a member's type is only the name of such a union: editors offer its values. */
function unionTypes() {
  const unions = new Map();
  return {
    name: 'union-types',
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const text = node.type.getText().replaceAll(/\s+/g, ' ');
      if (/^(?:\| )?'[^']*'(?: \| '[^']*')*$/.test(text))
        unions.set(node.name.text, text.replace(/^\| /, ''));
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ declarations }) => declarations).filter(isElement);
      for (const { type } of elements.flatMap(({ attributes = [] }) => attributes)) {
        // An attribute that takes words is no switch: being there without one is the word ''.
        if (type) type.text = type.text.replace(/^boolean \| (?=')/, '');
      }
      for (const { type } of elements.flatMap(({ members = [], attributes = [] }) => [
        ...members,
        ...attributes,
      ])) {
        if (type) type.text = type.text.replaceAll(/\b[A-Z]\w*\b(?!')/g, (name) => unions.get(name) ?? name);
      }
    },
  };
}

function publicApiOnly() {
  return {
    name: 'public-api-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .flatMap(({ declarations }) => declarations.filter(isElement))
        .map((element) => builtModule(element))
        .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function builtModule({ superclass, ...element }) {
  const path = `dist/${element.tagName}.js`;
  const declaration = { name: element.name, module: path };
  const own = {
    ...element,
    members: (element.members ?? []).filter(isPublic),
    events: (element.events ?? []).filter(({ description }) => description), // the others are guessed from the code
  };
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      Object.fromEntries(Object.entries(own).map(([key, value]) => [key, withoutOrigin(value)])),
    ],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ],
  };
}

/** The base class is not part of the package's interface; neither is that something comes from it. */
function withoutOrigin(value) {
  return Array.isArray(value) ? value.map(({ inheritedFrom, ...entry }) => entry) : value;
}
