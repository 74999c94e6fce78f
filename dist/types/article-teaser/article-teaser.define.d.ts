import { ArticleTeaser } from './article-teaser.js';
declare global {
    interface HTMLElementTagNameMap {
        'article-teaser': ArticleTeaser;
    }
}
export { ArticleTeaser };
