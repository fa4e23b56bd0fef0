import { css } from 'lit';

export const feedStyles = css`
  .list {
    display: grid;
    gap: calc(8 * var(--_space)) calc(5 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
  }
  .item {
    min-width: 0;
    content-visibility: auto;
    contain-intrinsic-height: auto 360px;
    /* Containment clips: this is the room for the focus ring. */
    margin: -6px;
    padding: 6px;
  }
  .v-list .list {
    row-gap: calc(3 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(480px, 100%), 1fr));
  }
  .v-list .item {
    contain-intrinsic-height: auto 112px;
  }
  .v-list warta-card {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .v-carousel .list {
    grid: auto / auto-flow minmax(max(150px, var(--_column, 78cqi)), 400px);
    margin: -6px;
    padding: 6px;
  }
  .v-carousel .item {
    /* The row is as high as its first cards; those to come have the same room. */
    contain-intrinsic-height: auto none;
  }
  .v-carousel .item:nth-child(-n + 9) {
    content-visibility: visible;
  }
  .buttons {
    text-align: end;
  }
  .buttons button {
    margin: calc(4 * var(--_space)) 0 0 calc(2 * var(--_space));
    font-size: 22px;
  }
  [aria-disabled='true'] {
    color: GrayText;
    cursor: default;
  }
  @media (prefers-reduced-motion: no-preference) {
    .list {
      scroll-behavior: smooth;
    }
  }
`;
