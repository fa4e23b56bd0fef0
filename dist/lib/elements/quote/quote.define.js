import { defineElement } from '../define-element.js';
import { WartaQuote } from './quote.element.js';

defineElement('warta-quote', WartaQuote);
