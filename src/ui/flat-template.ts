import { nothing, type TemplateResult } from 'lit';
import { remembered } from '../remembered.js';

/** What is known of a template's strings: a number of their own, and which of the values stand in a tag. */
interface Known {
  readonly id: number;
  readonly inTag: readonly boolean[];
}

const known = new Map<TemplateStringsArray, Known>();
/** The strings of templates that were made flat, by those of which and in which order they are made. */
const flat = new Map<string, TemplateStringsArray>();
/** The strings of templates that are made of texts, by these. */
const made = new Map<string, TemplateStringsArray>();

/**
 * A template with those that stand in it made one, and what is `nothing` left out. lit clones each template by itself, and
 * remembers where it stands: that is most of the work where hundreds of the same make are drawn. A change of what stands
 * in it draws all of it anew, and the focus in it is lost: it is for what changes its make with other data only.
 */
export function flatTemplate(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const strings = remembered(flat, makeOf(result, values), () => stringsOf(result));
  return { ...result, strings, values };
}

/** Some templates and texts one after the other, so few that they can be made flat with what they stand in. */
export function inARow(values: unknown[]): TemplateResult {
  return templateOf(['', ...values.map(() => '')], values);
}

/** A template that cannot be written as one. Its texts are taken for HTML: nothing of data may be in them. */
export function templateOf(texts: string[], values: unknown[]): TemplateResult {
  return { _$litType$: 1, strings: remembered(made, texts.join('\n'), () => asOfTemplate(texts)), values };
}

/** Collects the values that are left, and gives back what tells one make from another. */
function makeOf({ strings, values }: TemplateResult, left: unknown[]): string {
  const { id, inTag } = knownOf(strings);
  let make = `${id}(`;
  values.forEach((value, index) => {
    if (isTemplate(value)) make += makeOf(value, left);
    else if (value === nothing && !inTag[index]) make += '-';
    else left.push(value);
    make += ',';
  });
  return `${make})`;
}

function stringsOf(result: TemplateResult): TemplateStringsArray {
  const strings = [''];
  const add = (text = '') => strings.push(`${strings.pop() ?? ''}${text}`);
  const write = ({ strings: texts, values }: TemplateResult) => {
    const { inTag } = knownOf(texts);
    add(texts[0]);
    values.forEach((value, index) => {
      if (isTemplate(value)) write(value);
      else if (value !== nothing || inTag[index]) strings.push('');
      add(texts[index + 1]);
    });
  };
  write(result);
  return asOfTemplate(strings);
}

function knownOf(strings: TemplateStringsArray): Known {
  let about = known.get(strings);
  if (!about) {
    const inTag = strings.map((_, index) => /<[^>]*$/.test(strings.slice(0, index + 1).join('')));
    known.set(strings, (about = { id: known.size, inTag }));
  }
  return about;
}

/** lit takes strings for a template's own by their being raw, too. */
function asOfTemplate(strings: string[]): TemplateStringsArray {
  return Object.assign(strings, { raw: strings });
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value && value._$litType$ === 1;
}
