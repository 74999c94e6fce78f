import type { TemplateResult } from 'lit';
/**
 * A template with those that stand in it made one. lit clones each template by itself, and remembers where it stands:
 * where hundreds of the same make are drawn, that is most of the work. A change of what stands in it draws it anew.
 */
export declare function flatTemplate(result: TemplateResult): TemplateResult;
