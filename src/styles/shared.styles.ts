import { css } from 'lit';

/** The ground that every element stands on: box, text, links, pictures, focus, paper. */
export const shared = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* In a long list the browser lays out what comes near the screen. With the focus inside, as its ring stands out. */
  :host(:nth-child(n + 25):not(:focus-within)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 200px;
  }
  * {
    box-sizing: border-box;
  }
  /* Nothing of the host's text comes in by inheritance (spacing, case, alignment, cursor) but what we ask for here. */
  .base {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    box-sizing: border-box;
    display: block;
    position: relative;
    container-type: inline-size;
    padding: var(--warta-padding, 0);
    border-radius: var(--_radius);
    color: var(--_ink);
    background: var(--warta-color-surface, transparent);
    font-family: var(--warta-font-text, inherit);
    font-size: 15px;
    line-height: 1.45;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-text-size-adjust: 100%;
  }
  .base :where(h2, h3, h4, h5, h6, p, ol, ul, li) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .base > * {
    /* An element inside another stands in that one's box. */
    --warta-padding: 0;
    --_headline: 16px;
    --_lead: 22px;
  }
  .headline {
    font-family: var(--warta-font-headline, inherit);
    font-size: calc(min(var(--_headline), var(--_most, 36px)) * var(--warta-headline-scale, 1));
    font-weight: var(--warta-headline-weight, 700);
    /* 16/20, 18/22, 22/27, 28/33, 36/41. */
    line-height: round(1.04em + 3.7px, 1px);
    letter-spacing: -0.006em;
    text-wrap: balance;
    hyphens: manual;
  }
  /* A script whose letters stand one above the other asks for the height that its own face says. */
  .base :lang(jv) {
    line-height: normal;
  }
  .kicker {
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
  /* A publisher's name keeps together, and so does an Arabic one beside an Indonesian date. */
  .meta > span:last-child {
    display: inline-block;
  }
  /* Three lines, after a third of a second, so that a fast answer does not flash. */
  .skeleton {
    height: 74px;
    background: repeating-linear-gradient(var(--_ground) 0 18px, transparent 0 28px);
    animation: hidden 300ms step-end;
  }
  @keyframes hidden {
    from {
      visibility: hidden;
    }
  }
  /* An article's HTML may hold an anchor that leads nowhere. */
  [href] {
    color: inherit;
    text-decoration: underline transparent 1px;
    text-underline-offset: 0.15em;
    -webkit-tap-highlight-color: transparent;
  }
  [href]:hover,
  .teaser:hover a {
    text-decoration-color: currentColor;
  }
  :focus-visible,
  .teaser :focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  /* The one link of a teaser covers it, and so does its focus ring. */
  .teaser a:focus-visible {
    outline: none;
  }
  .teaser a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .frame {
    display: block;
    flex: none;
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .teaser .frame {
    aspect-ratio: 16 / 9;
  }
  /* A touch dimmer in the dark. */
  .frame::after {
    content: '';
    position: absolute;
    inset: 0;
    background: light-dark(transparent, #0002);
  }
  .picture {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: var(--_x, 50%) var(--_y, 50%);
  }
  @container (width >= 280px) {
    .base > * {
      --_headline: 18px;
    }
  }
  @container (width >= 420px) {
    .base > * {
      --_headline: 22px;
      --_lead: 28px;
    }
  }
  @container (width >= 640px) {
    .base > * {
      --_headline: 28px;
      --_lead: 36px;
    }
  }
  @container (width >= 960px) {
    .base > * {
      --_headline: 36px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [href] {
      transition: text-decoration-color 120ms ease-out;
    }
  }
  /* On paper: ink on white, and where the links lead. */
  @media print {
    :host {
      color-scheme: light !important;
    }
    .base {
      background: none;
    }
    .teaser a::after,
    [href]::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 12px;
      font-weight: 400;
    }
    button {
      display: none;
    }
  }
`;
