import { ArticleTeaser } from './article-teaser.js';
export { ArticleTeaser };
