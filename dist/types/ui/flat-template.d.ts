import { type TemplateResult } from 'lit';
/**
 * A template with those that stand in it made one, and what is `nothing` left out. lit clones each template by itself, and
 * remembers where it stands: that is most of the work where hundreds of the same make are drawn. A change of what stands
 * in it draws all of it anew, and the focus in it is lost: it is for what changes its make with other data only.
 */
export declare function flatTemplate(result: TemplateResult): TemplateResult;
/** Some templates and texts one after the other, so few that they can be made flat with what they stand in. */
export declare function inARow(values: unknown[]): TemplateResult;
/** A template that cannot be written as one. Its texts are taken for HTML: nothing of data may be in them. */
export declare function templateOf(texts: string[], values: unknown[]): TemplateResult;
