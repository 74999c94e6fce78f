import { NewsList } from './news-list.js';
declare global {
    interface HTMLElementTagNameMap {
        'news-list': NewsList;
    }
}
export { NewsList };
