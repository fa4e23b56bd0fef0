import { css } from 'lit';

/** The ground that every element stands on: box, text, links, pictures, focus. */
export const shared = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    margin: 0;
    container-type: inline-size;
    position: relative;
    color: var(--_ink);
    background: var(--_surface);
    font-family: var(--warta-font-text, inherit);
    font-size: 15px;
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base :where(h2, h3, h4, h5, h6, p, ul, ol, li, figure, blockquote, figcaption) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .headline {
    font-family: var(--warta-font-headline, inherit);
    font-weight: 700;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  .kicker,
  .label {
    color: var(--_accent);
    font-size: 13px;
    font-weight: 700;
    line-height: 18px;
  }
  .meta {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 500;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  a {
    color: inherit;
    text-decoration: underline transparent 1px;
    text-underline-offset: 0.15em;
    -webkit-tap-highlight-color: transparent;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 1px;
  }
  .picture {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: var(--_x, 50%) var(--_y, 50%);
  }
  .frame {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  @media (prefers-reduced-motion: no-preference) {
    a {
      transition: text-decoration-color 120ms ease-out;
    }
  }
  @media (forced-colors: active) {
    .kicker,
    .label {
      color: CanvasText;
    }
  }
`;
