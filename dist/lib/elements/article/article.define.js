import { defineElement } from '../define-element.js';
import { WartaArticle } from './article.element.js';

defineElement('warta-article', WartaArticle);
