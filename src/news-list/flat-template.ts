import type { TemplateResult } from 'lit';

/** The strings of templates that were made flat, by those of which and in which order they are made. */
const known = new Map<string, TemplateStringsArray>();
const ids = new Map<TemplateStringsArray, number>();

/**
 * A template with those that stand in it made one. lit clones each template by itself, and remembers where it stands:
 * where hundreds of the same make are drawn, that is most of the work. A change of what stands in it draws it anew.
 */
export function flatTemplate(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const make = makeOf(result, values);
  let strings = known.get(make);
  if (!strings) known.set(make, (strings = stringsOf(result)));
  return { ...result, strings, values };
}

/** Collects the values that are left, and gives back what tells one make from another. */
function makeOf({ strings, values }: TemplateResult, left: unknown[]): string {
  let id = ids.get(strings);
  if (id === undefined) ids.set(strings, (id = ids.size));
  const inner = values.map((value) => {
    if (isTemplate(value)) return makeOf(value, left);
    left.push(value);
    return '';
  });
  return `${id}(${inner.join()})`;
}

function stringsOf(result: TemplateResult): TemplateStringsArray {
  const strings = [''];
  const add = (text = '') => strings.push(`${strings.pop() ?? ''}${text}`);
  const write = ({ strings: texts, values }: TemplateResult) => {
    add(texts[0]);
    for (const [index, value] of values.entries()) {
      if (isTemplate(value)) write(value);
      else strings.push('');
      add(texts[index + 1]);
    }
  };
  write(result);
  // lit takes strings for a template's own by their being raw, too.
  return Object.assign(strings, { raw: strings });
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value && value._$litType$ === 1;
}
