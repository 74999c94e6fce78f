import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { titleOf } from '../data/feed.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { formatDate, type DateStyle } from '../time/dates.js';
import { oneOf, wholeNumber, type AttributeRules } from '../ui/attribute-rules.js';
import { baseStyles } from '../ui/base.styles.js';
import { commonRules, DataElement } from '../ui/data-element.js';
import { heading } from '../ui/heading.js';
import { openingOf, readArticles, withParagraphs, type Article } from './article-teaser.data.js';
import { articleTeaserStyles } from './article-teaser.styles.js';

const rules: AttributeRules = {
  ...commonRules,
  paragraphs: wholeNumber(1),
  'date-style': oneOf('full', 'long', 'medium', 'short', 'none'),
};

/**
 * A section's article: date, title, its opening paragraphs, and a link to read on.
 *
 * @element article-teaser
 * @csspart section - The section that the article stands in.
 * @csspart date - Its date.
 * @csspart title - Its title.
 * @csspart image - Its picture.
 * @csspart body - Its opening paragraphs.
 * @csspart more - The link to the whole article.
 */
export class ArticleTeaser extends DataElement<Article | undefined> {
  static override styles: CSSResultGroup = [baseStyles, articleTeaserStyles];

  static override properties: PropertyDeclarations = {
    section: { reflect: true },
    paragraphs: { type: Number, reflect: true, useDefault: true },
    moreLabel: { attribute: 'more-label', reflect: true },
    dateStyle: { attribute: 'date-style', reflect: true, useDefault: true },
  };

  /** Name of the section, as a heading above the article. Default: the article's own; an empty one leaves it out. */
  declare section: string | null;
  /** The most paragraphs that are shown. */
  declare paragraphs: number;
  /** Words of the link to the whole article. Default: "Read on" in the page's language. */
  declare moreLabel: string | null;
  /** Length of the date: `full`, `long`, `medium` or `short` (`Intl.DateTimeFormat`), or `none`. */
  declare dateStyle: DateStyle | 'none';

  protected override readonly rules: AttributeRules = rules;

  constructor() {
    super();
    this.section = null;
    this.paragraphs = 3;
    this.moreLabel = null;
    this.dateStyle = 'medium';
  }

  protected override fromAttributes(): undefined {
    return undefined; // no attribute holds an article
  }

  protected override async readModel(site: SiteDocument): Promise<Article | undefined> {
    const { items, problems } = await readArticles(site, this.format);
    const item = this.choose({ entries: items, problems }, site);
    return item && withParagraphs(item);
  }

  protected override isEmpty(article: Article | undefined): boolean {
    return article === undefined;
  }

  protected override emptyLine(messages: Messages): string {
    return messages.noArticle;
  }

  protected override get expectedLines(): number {
    return 5 + this.paragraphs * 4;
  }

  protected override drawModel(article: Article | undefined): TemplateResult | typeof nothing {
    if (!article) return nothing;
    const section = this.section ?? article.section;
    return html`
      <article>
        ${section ? heading(this.headingLevel, 'section', section) : nothing} ${this.#drawDate(article)}
        ${heading(this.headingLevel + (section ? 1 : 0), 'title', titleOf(article), 'title')}
        ${article.image ? html`<img part="image" src=${article.image} alt="" loading="lazy" />` : nothing}
        ${this.#drawBody(article)} ${this.#drawMore(article)}
      </article>
    `;
  }

  #drawDate({ date }: Article): TemplateResult | typeof nothing {
    if (date === undefined || this.dateStyle === 'none') return nothing;
    const words = formatDate(date, this.dateStyle, this.context.locale, this.context.zone);
    return html`<p><time part="date" datetime=${date}>${words}</time></p>`;
  }

  #drawBody({ paragraphs }: Article): TemplateResult | typeof nothing {
    if (paragraphs.length === 0) return nothing;
    const opening = openingOf(paragraphs, this.paragraphs).map((paragraph) =>
      typeof paragraph === 'string' ? html`<p dir="auto">${paragraph}</p>` : paragraph,
    );
    return html`<div part="body" dir="auto">${opening}</div>`;
  }

  #drawMore({ link }: Article): TemplateResult | typeof nothing {
    if (!link) return nothing;
    // Its name for screen readers says where it goes: "Read on", and the title.
    return html`
      <p class="more">
        <a part="more" id="more" href=${link} aria-labelledby="more title">
          ${this.moreLabel ?? this.context.messages.readOn}
        </a>
      </p>
    `;
  }
}
