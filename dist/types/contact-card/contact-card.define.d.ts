import { ContactCard } from './contact-card.js';
export { ContactCard };
