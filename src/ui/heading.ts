import type { TemplateResult } from 'lit';
import { templateOf } from './flat-template.js';

/** A real heading of level 1 to 6, which is the last that there is, that bears a part's name, and an id where something refers to it. */
export function heading(level: number, part: string, content: unknown, id = ''): TemplateResult {
  const name = `h${Math.min(level, 6)}`;
  return templateOf([`<${name} part="${part}"${id && ` id="${id}"`} dir="auto">`, `</${name}>`], [content]);
}
