import { css } from 'lit';

export const bacaJugaStyles = css`
  .list {
    --_most: 16px;
  }
  .label {
    margin-block-end: calc(3 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 3px solid;
    width: fit-content;
    color: var(--_accent);
    font-size: 15px;
    font-weight: 700;
    line-height: 20px;
  }
  .list {
    display: grid;
    gap: 0 calc(5 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  }
  .item {
    position: relative;
    display: flex;
    gap: calc(3 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .headline {
    flex: 1;
    min-width: 0;
    text-wrap: pretty;
  }
  .v-list .frame {
    width: clamp(48px, 20cqi, 64px);
    aspect-ratio: 1;
    align-self: start;
  }
  .v-numbered .list {
    --_most: 18px;
  }
  .v-numbered .item {
    counter-increment: n;
  }
  .v-numbered .item::before {
    content: counter(n);
    min-width: 0.7em;
    color: var(--_muted);
    font-family: var(--warta-font-headline, inherit);
    font-size: 32px;
    font-variant-numeric: tabular-nums;
    line-height: 24px;
  }
  .v-numbered :has(:nth-child(10)) > .item::before {
    min-width: 1.2em;
  }
  .v-strip .list {
    /* Few links share all of the width. */
    grid: auto / auto-flow minmax(max(150px, var(--_column, 62cqi)), 400px);
  }
  .v-strip .item {
    flex-direction: column;
    gap: calc(2 * var(--_space));
  }
  /* A row of cards is no place for a paragraph. */
  .v-strip .headline {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  /* The scroller would clip a ring outside. */
  .v-strip :focus-visible::after {
    outline-offset: -2px;
  }
  .v-strip .item:has(.frame) {
    padding: 0;
    border: 0;
  }
  .v-inline {
    padding: 2px calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0;
    font-size: max(1em, 15px);
  }
  .v-inline :where(.label, .list, .item, .headline) {
    display: inline;
    position: static;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: normal;
  }
  .v-inline .label {
    font-weight: 700;
  }
  .v-inline .label::after {
    content: ': ';
  }
  .v-inline a {
    text-decoration-color: var(--_line);
  }
  /* The first link has the strip for its target; more have lines of their own. */
  .v-inline .item + .item {
    display: block;
    position: relative;
  }
  @media print {
    .v-strip .list {
      display: block;
    }
  }
`;
