import { build, css } from './plain-card.js';

export const name = 'hand-written, light DOM';

export function prepare() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

export const make = build;
