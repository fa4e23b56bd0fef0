import { defineElement } from '../define-element.js';
import { WartaCard } from './card.element.js';

defineElement('warta-card', WartaCard);
