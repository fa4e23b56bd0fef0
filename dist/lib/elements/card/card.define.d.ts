import { WartaCard } from './card.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'warta-card': WartaCard;
    }
}
