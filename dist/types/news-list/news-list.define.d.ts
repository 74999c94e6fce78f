import { NewsList } from './news-list.js';
export { NewsList };
