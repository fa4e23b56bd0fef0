// The drop-in registers the element; the page has loaded it as any page does.

export const name = 'warta-card, from the payload';

export function make(payload) {
  const card = document.createElement('warta-card');
  card.payload = payload;
  return card;
}

export const settled = (cards) => cards.at(-1).updateComplete;
