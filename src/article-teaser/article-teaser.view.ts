import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { titleOf } from '../data/feed.js';
import { directionOf } from '../data/language-choice.js';
import { readOnce } from '../data/read-once.js';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import { withSanitiser } from '../safe/sanitiser.js';
import { formatDate } from '../time/dates.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { choose } from '../ui/entries.js';
import { flatTemplate, inARow } from '../ui/flat-template.js';
import { heading } from '../ui/heading.js';
import { adopt } from '../ui/styles.js';
import type { View } from '../ui/view.js';
import {
  endsOpen,
  isCut,
  isHeading,
  openingOf,
  questionsIn,
  readArticles,
  withParagraphs,
  type Article,
  type Paragraph,
} from './article-teaser.data.js';
import type { ArticleTeaser } from './article-teaser.js';
import { articleTeaserStyles } from './article-teaser.styles.js';

const articlesIn = readOnce(readArticles);

/** Reads and draws the article of an `<article-teaser>`. */
export class ArticleTeaserView implements View<Article | undefined> {
  readonly styles: readonly CSSResult[] = [articleTeaserStyles];
  readonly #host: ArticleTeaser;
  readonly #context: ContextController;

  constructor(host: ArticleTeaser, context: ContextController) {
    this.#host = host;
    this.#context = context;
  }

  async read(document: SiteDocument): Promise<Article | undefined> {
    const { found, site } = articlesIn(document, this.#host.format);
    const { items, problems } = await found;
    const item = choose(this.#host, { entries: items, problems }, site);
    return item && withParagraphs(item, (text, base) => this.#blocksOf(text, base));
  }

  async #blocksOf(text: string, base: string): Promise<Element[]> {
    const { blocksOfHtml, htmlStyles } = await withSanitiser(import('./html-body.js'));
    adopt(this.#host, htmlStyles);
    return blocksOfHtml(text, base);
  }

  isEmpty(article: Article | undefined): boolean {
    return !article;
  }

  emptyLine({ noArticle }: Messages): string {
    return noArticle;
  }

  draw(article: Article | undefined): TemplateResult | typeof nothing {
    if (!article) return nothing;
    const section = this.#host.section ?? article.section;
    const titleLevel = this.#host.headingLevel + (section ? 1 : 0);
    const opening = openingOf(article.paragraphs, this.#host.paragraphs);
    const cut = isCut(article.paragraphs, opening);
    // Those of the text stand below the title, on whatever level its author had that: `<h2>` is the first.
    for (const inside of opening.filter(isHeading)) {
      inside.setAttribute('aria-level', `${titleLevel - 1 + Number(inside.nodeName[1])}`);
    }
    return flatTemplate(html`
      <article aria-labelledby="title">
        ${section ? heading(this.#host.headingLevel, 'section', drawn(section)) : nothing}
        <div class="columns">
          ${article.image ? html`<img part="image" src=${article.image} alt="" loading="lazy" />` : nothing}
          <div class="text">
            ${this.#drawDate(article)} ${heading(titleLevel, 'title', drawn(titleOf(article)), 'title')}
            ${this.#drawBody(article, opening, cut)} ${this.#drawMore(article, cut)}
          </div>
        </div>
      </article>
    `);
  }

  #drawDate({ date }: Article): TemplateResult | typeof nothing {
    if (date === undefined || this.#host.dateStyle === 'none') return nothing;
    const words = formatDate(date, this.#host.dateStyle, this.#context.locale, this.#context.zone);
    return html`<p class="date"><time part="date" datetime=${date}>${words}</time></p>`;
  }

  #drawBody(
    { paragraphs, lang }: Article,
    opening: readonly Paragraph[],
    cut: boolean,
  ): TemplateResult | typeof nothing {
    if (paragraphs.length === 0) return nothing;
    const questions = questionsIn(paragraphs);
    const [firstQuestion = Infinity] = questions;
    const shown = opening.map((paragraph, index) => {
      const role = questions.has(index) ? 'question' : 'answer';
      return drawParagraph(paragraph, lang, index < firstQuestion ? undefined : role);
    });
    return html`<div
      part="body"
      class=${cut && !endsOpen(opening) ? 'cut' : nothing}
      lang=${lang ?? nothing}
      dir=${lang ? directionOf(lang) : 'auto'}
    >
      ${inARow(shown)}
    </div>`;
  }

  #drawMore({ link }: Article, cut: boolean): TemplateResult | typeof nothing {
    const { goesOn, readOn } = this.#context.messages;
    const note = cut && goesOn ? html`<span part="goes-on">${goesOn}</span>` : nothing;
    if (!link) return note === nothing ? nothing : html`<p class="more">${note}</p>`;
    // Its name for screen readers says where it goes: "Read on", and the title.
    return html`
      <p class="more">
        ${note}
        <a part="more" id="more" href=${link} aria-labelledby="more title">
          ${this.#host.moreLabel?.trim() || readOn}
        </a>
      </p>
    `;
  }
}

function drawParagraph(
  paragraph: Paragraph,
  lang: string | undefined,
  role: 'question' | 'answer' | undefined,
): TemplateResult | Element {
  if (typeof paragraph === 'string')
    return html`<p part=${role ?? nothing} dir=${lang ? nothing : 'auto'}>${paragraph}</p>`;
  if (role) paragraph.setAttribute('part', role);
  return paragraph;
}
