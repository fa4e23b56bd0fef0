import { make, settled } from './warta.js';

export { make, settled };

export const name = 'warta-card, from a ready Article';

/** The articles of other cards, as a page holds them after `warta-load`. */
export async function ready(payloads) {
  const cards = payloads.map(make);
  const place = document.createElement('div');
  document.body.append(place);
  place.append(...cards);
  await settled(cards);
  const articles = cards.map(({ article }) => article);
  place.remove();
  return articles;
}
