import { define } from '../define.js';
import { ContactCard } from './contact-card.js';

define('contact-card', ContactCard);

export { ContactCard };
