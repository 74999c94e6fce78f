import { define } from '../define.js';
import { NewsList } from './news-list.js';

define('news-list', NewsList);

export { NewsList };
