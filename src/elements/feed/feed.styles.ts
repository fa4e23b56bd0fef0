import { css } from 'lit';

export const feedStyles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: calc(8 * var(--_space)) calc(6 * var(--_space));
  }
  .item {
    min-width: 0;
    /* Containment clips: this is the room for the focus ring. */
    margin: -6px !important;
    padding: 6px !important;
    content-visibility: auto;
    contain-intrinsic-height: auto 360px;
  }
  .v-list .list {
    grid-template-columns: 100%;
  }
  .v-list .item {
    contain-intrinsic-height: auto 120px;
  }
  .v-list .item + .item::before {
    content: '';
    display: block;
    margin-block: calc(-4 * var(--_space)) calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .v-carousel .list {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: minmax(200px, 78%);
    gap: calc(5 * var(--_space));
    margin: -6px !important;
    padding: 6px !important;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 6px;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .v-carousel .item {
    margin: 0 !important;
    padding: 0 !important;
    content-visibility: visible;
    scroll-snap-align: start;
  }
  .buttons {
    display: flex;
    justify-content: end;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
  }
  .buttons[hidden] {
    display: none;
  }
  button {
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .buttons button {
    width: 36px;
    height: 36px;
  }
  .buttons button::before {
    content: '';
    display: block;
    width: 9px;
    height: 9px;
    margin-inline: 15px 0;
    border: solid;
    border-width: 2px 0 0 2px;
    transform: rotate(-45deg);
  }
  .buttons :last-child::before {
    margin-inline: 11px 0;
    transform: rotate(135deg);
  }
  button:dir(rtl) {
    scale: -1 1;
  }
  [aria-disabled='true'] {
    color: var(--_line);
    cursor: default;
  }
  .skip {
    position: absolute;
    inset-block-end: 100%;
    padding: 3px 8px;
    background: Canvas;
    font-size: 13px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  [tabindex]:focus-visible {
    outline: 2px solid var(--_accent);
  }
  span {
    outline: none !important;
  }
  @container (min-width: 480px) {
    .v-carousel .list {
      grid-auto-columns: minmax(200px, 42%);
    }
  }
  @container (min-width: 720px) {
    .v-carousel .list {
      grid-auto-columns: minmax(200px, 29%);
    }
  }
  @container (min-width: 960px) {
    .v-carousel .list {
      grid-auto-columns: minmax(200px, 23%);
      gap: calc(6 * var(--_space));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .list {
      scroll-behavior: smooth;
    }
  }
`;
