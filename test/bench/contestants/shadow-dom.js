import { build, css } from './plain-card.js';

export const name = 'hand-written, shadow DOM';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block; } ${css}`);

class HandWrittenCard extends HTMLElement {
  #payload;

  set payload(payload) {
    this.#payload = payload;
  }

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(build(this.#payload));
  }
}

export const prepare = () => customElements.define('hand-written-card', HandWrittenCard);

export function make(payload) {
  const card = document.createElement('hand-written-card');
  card.payload = payload;
  return card;
}
