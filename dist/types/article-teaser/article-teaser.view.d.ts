import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { ContextController } from '../ui/context-controller.js';
import type { View } from '../ui/view.js';
import { type Article } from './article-teaser.data.js';
import type { ArticleTeaser } from './article-teaser.js';
/** Reads and draws the article of an `<article-teaser>`. */
export declare class ArticleTeaserView implements View<Article | undefined> {
    #private;
    readonly styles: readonly CSSResult[];
    constructor(host: ArticleTeaser, context: ContextController);
    read(document: SiteDocument): Promise<Article | undefined>;
    isEmpty(article: Article | undefined): boolean;
    emptyLine({ noArticle }: Messages): string;
    draw(article: Article | undefined): TemplateResult | typeof nothing;
}
