import { defineElement } from '../define-element.js';
import { WartaBacaJuga } from './baca-juga.element.js';

defineElement('warta-baca-juga', WartaBacaJuga);
