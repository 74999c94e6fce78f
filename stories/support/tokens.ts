import manifest from '../../dist/custom-elements.json';
import { themes } from '../../.storybook/themes.js';

/** A token of looks, as the manifest tells of it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly isColour: boolean;
}

/** Tokens of one layer: each is made from those before it. */
export interface Layer {
  readonly name: string;
  readonly tokens: readonly Token[];
}

const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const [first] = elements;
const common = first?.cssProperties.filter(({ name }) =>
  elements.every(({ cssProperties }) => cssProperties.some((token) => token.name === name)),
);

/** The layers that all elements have: their descriptions begin with the layer's name. */
export const COMMON_LAYERS: readonly Layer[] = ['Palette', 'Meaning'].map((name) => ({
  name,
  tokens: (common ?? [])
    .filter(({ description }) => description.startsWith(`${name}: `))
    .map(({ name: token, description }) => tokenOf(token, description.slice(name.length + 2))),
}));

/** All of them, with the last: tokens of single elements. */
export const LAYERS: readonly Layer[] = [
  ...COMMON_LAYERS,
  {
    name: 'Elements',
    tokens: elements.flatMap(({ tagName, cssProperties }) =>
      cssProperties
        .filter(({ name }) => !common?.some((token) => token.name === name))
        .map(({ name, description }) => tokenOf(name, `<${tagName}>: ${description}`)),
    ),
  },
];

function tokenOf(name: string, description: string): Token {
  return { name, description: description.replaceAll('`', ''), isColour: /\bcolour\b/i.test(description) };
}

/** What a theme sets a token to, where it sets it. The last rule that does is for browsers that know all colours. */
export function valueIn(theme: string, token: string): string | undefined {
  const rules = [...(themes.get(theme)?.matchAll(new RegExp(`[\\s;{]${token}:\\s*([^;]+);`, 'g')) ?? [])];
  const value = rules.at(-1)?.[1]?.replaceAll(/\s+/g, ' ').trim();
  return value === 'initial' ? undefined : value;
}
