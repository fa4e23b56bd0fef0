import { html, LitElement, unsafeCSS } from 'lit';
import { css, dateLine } from './plain-card.js';

export const name = 'a bare Lit element';

class BareLitCard extends LitElement {
  static properties = { payload: { attribute: false } };
  static styles = unsafeCSS(`:host { display: block; } ${css}`);

  render() {
    const { kicker, headline, url, description, author, datePublished, publisher } = this.payload;
    return html`<article class="card">
      <p class="kicker">${kicker}</p>
      <h3 class="headline"><a href=${url}>${headline}</a></h3>
      <p class="dek">${description}</p>
      <p class="meta">
        Oleh ${author[0].name} · <time datetime=${datePublished}>${dateLine(datePublished)}</time> · ${publisher.name}
      </p>
    </article>`;
  }
}

export const prepare = () => customElements.define('bare-lit-card', BareLitCard);

export function make(payload) {
  const card = document.createElement('bare-lit-card');
  card.payload = payload;
  return card;
}

export const settled = (cards) => cards.at(-1).updateComplete;
