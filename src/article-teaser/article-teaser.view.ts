import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { titleOf } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { formatDate } from '../time/dates.js';
import type { ContextController } from '../ui/context-controller.js';
import { directionOf, drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { heading } from '../ui/heading.js';
import type { View } from '../ui/view.js';
import { openingOf, readArticles, withParagraphs, type Article } from './article-teaser.data.js';
import type { ArticleTeaser } from './article-teaser.js';
import { articleTeaserStyles } from './article-teaser.styles.js';

/** Reads and draws the article of an `<article-teaser>`. */
export class ArticleTeaserView implements View<Article | undefined> {
  readonly styles: readonly CSSResult[] = [articleTeaserStyles];
  readonly #host: ArticleTeaser;
  readonly #context: ContextController;

  constructor(host: ArticleTeaser, context: ContextController) {
    this.#host = host;
    this.#context = context;
  }

  async read(site: SiteDocument): Promise<Article | undefined> {
    const { items, problems } = await readArticles(site, this.#host.format);
    const item = choose(this.#host, { entries: items, problems }, site);
    return item && withParagraphs(item);
  }

  isEmpty(article: Article | undefined): boolean {
    return article === undefined;
  }

  emptyLine({ noArticle }: Messages): string {
    return noArticle;
  }

  draw(article: Article | undefined): TemplateResult | typeof nothing {
    if (!article) return nothing;
    const section = this.#host.section ?? article.section;
    return html`
      <article aria-labelledby="title">
        ${section ? heading(this.#host.headingLevel, 'section', drawn(section)) : nothing}
        ${this.#drawDate(article)}
        ${heading(this.#host.headingLevel + (section ? 1 : 0), 'title', drawn(titleOf(article)), 'title')}
        ${article.image ? html`<img part="image" src=${article.image} alt="" loading="lazy" />` : nothing}
        ${this.#drawBody(article)} ${this.#drawMore(article)}
      </article>
    `;
  }

  #drawDate({ date }: Article): TemplateResult | typeof nothing {
    if (date === undefined || this.#host.dateStyle === 'none') return nothing;
    const words = formatDate(date, this.#host.dateStyle, this.#context.locale, this.#context.zone);
    return html`<p><time part="date" datetime=${date}>${words}</time></p>`;
  }

  #drawBody({ paragraphs, lang }: Article): TemplateResult | typeof nothing {
    if (paragraphs.length === 0) return nothing;
    const opening = openingOf(paragraphs, this.#host.paragraphs).map((paragraph) =>
      typeof paragraph === 'string' ? html`<p dir="auto">${paragraph}</p>` : paragraph,
    );
    return html`<div part="body" lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : 'auto'}>
      ${opening}
    </div>`;
  }

  #drawMore({ link }: Article): TemplateResult | typeof nothing {
    if (!link) return nothing;
    // Its name for screen readers says where it goes: "Read on", and the title.
    return html`
      <p class="more">
        <a part="more" id="more" href=${link} aria-labelledby="more title">
          ${this.#host.moreLabel ?? this.#context.messages.readOn}
        </a>
      </p>
    `;
  }
}
