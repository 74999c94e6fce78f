import { define } from '../define.js';
import { ArticleTeaser } from './article-teaser.js';

define('article-teaser', ArticleTeaser);

export { ArticleTeaser };
