import type { TemplateResult } from 'lit';
/** A real heading of level 1 to 6, which is the last that there is, that bears a part's name, and an id where something refers to it. */
export declare function heading(level: number, part: string, content: unknown, id?: string): TemplateResult;
