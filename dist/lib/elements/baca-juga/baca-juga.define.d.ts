import { WartaBacaJuga } from './baca-juga.element.js';
declare global {
    interface HTMLElementTagNameMap {
        'warta-baca-juga': WartaBacaJuga;
    }
}
