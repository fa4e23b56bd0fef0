import { defineElement } from '../define-element.js';
import { WartaFeed } from './feed.element.js';

defineElement('warta-feed', WartaFeed);

declare global {
  interface HTMLElementTagNameMap {
    'warta-feed': WartaFeed;
  }
}
