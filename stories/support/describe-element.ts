import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { ArgTypes, Args } from '@storybook/web-components-vite';
import type { InputType } from 'storybook/internal/csf';
import type { TemplateResult } from 'lit';
import { overChosen } from './network.js';

/** What a story file tells Storybook of its element. */
export interface Description {
  readonly component: string;
  readonly args: Args;
  readonly argTypes: ArgTypes;
  readonly render: (args: Args) => TemplateResult;
  /** The element with attributes and properties by their names, and what stands inside its tag. */
  readonly template: (args: Args, inside?: TemplateResult) => TemplateResult;
}

/** Controls and documentation of an element, from the manifest. */
export function describeElement(tag: keyof HTMLElementTagNameMap): Description {
  const { args, argTypes, template } = getStorybookHelpers<Args>(tag);
  const blank = blankArgs(args);
  return {
    component: tag,
    args: blank,
    argTypes: withControls(argTypes),
    render: (given) => template({ ...blank, ...onTheNetwork(written(given)) }),
    template: (given, inside) => template({ ...blank, ...onTheNetwork(written(given)) }, inside),
  };
}

/** The helpers take the number 0 for no value. */
function written(args: Args): Args {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value === 0 ? '0' : value]));
}

/** What it reads, it reads over the network that the toolbar chooses. */
function onTheNetwork(args: Args): Args {
  const { src } = args;
  return typeof src === 'string' && src ? { ...args, src: overChosen(src) } : args;
}

/** Defaults are left to the element: they would stand in the code that a story shows. So is `data`: '' would be data. */
function blankArgs(args: Args): Args {
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => value === '' && name !== 'data'));
}

/** What the manifest does not tell. Whatever has no type would stand before the attributes: Storybook infers it first. */
function withControls(argTypes: ArgTypes): ArgTypes {
  const entries = Object.entries(argTypes).map(([name, argType]) => [
    name,
    {
      type: 'string',
      ...argType,
      ...(isColour(name, argType) && { control: 'color' }),
      ...(argType.options && { options: argType.options.filter(isWord) }),
    },
  ]);
  return { ...Object.fromEntries(entries), data: { ...argTypes['data'], type: 'object', control: 'object' } };
}

/** The helpers would write the quotes of an empty word; an attribute without a value has a word that means the same. */
function isWord(option: unknown): boolean {
  return option !== "''";
}

/** Tokens that are colours are chosen with a picker. */
function isColour(name: string, { description }: InputType): boolean {
  return name.startsWith('--') && description !== undefined && /^\w+: colour /.test(description);
}
