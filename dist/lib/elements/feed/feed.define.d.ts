import { WartaFeed } from './feed.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'warta-feed': WartaFeed;
    }
}
