import { WartaQuote } from './quote.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'warta-quote': WartaQuote;
    }
}
