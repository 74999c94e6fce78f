import { ContactCard } from './contact-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'contact-card': ContactCard;
    }
}
export { ContactCard };
