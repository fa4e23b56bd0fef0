import '@shoelace-style/shoelace/dist/components/card/card.js';
import { build } from './plain-card.js';

export const name = 'sl-card around ready markup';

export function make(payload) {
  const card = document.createElement('sl-card');
  card.append(build(payload));
  return card;
}

export const settled = (cards) => cards.at(-1).updateComplete;
