import '@awesome.me/webawesome/dist/components/card/card.js';
import { build } from './plain-card.js';

export const name = 'wa-card around ready markup';

export function make(payload) {
  const card = document.createElement('wa-card');
  card.append(build(payload));
  return card;
}

export const settled = (cards) => cards.at(-1).updateComplete;
