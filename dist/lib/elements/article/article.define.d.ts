import { WartaArticle } from './article.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'warta-article': WartaArticle;
    }
}
