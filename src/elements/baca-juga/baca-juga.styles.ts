import { css } from 'lit';

export const bacaJugaStyles = css`
  .label {
    margin-block-end: calc(3 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 3px solid var(--_accent);
    width: fit-content;
    font-size: 15px;
    line-height: 20px;
  }
  .list {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(180px, 78%);
    gap: calc(4 * var(--_space));
    /* Room for the focus ring inside the clipped scroller. */
    margin: -6px !important;
    padding: 6px !important;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 6px;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .item {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_space));
    min-width: 0;
    scroll-snap-align: start;
  }
  .frame {
    aspect-ratio: 16 / 9;
  }
  .headline {
    font-size: 16px;
    line-height: 20px;
    text-wrap: pretty;
  }
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .headline a:focus-visible {
    outline: none;
  }
  .headline a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  .item:hover .headline a {
    text-decoration-color: currentColor;
  }
  .without-pictures .item {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .single .list {
    grid-auto-columns: 100%;
  }
  @container (min-width: 480px) {
    .list {
      grid-auto-columns: minmax(180px, 42%);
    }
    .single .item {
      flex-direction: row;
      gap: calc(4 * var(--_space));
    }
    .single .frame {
      flex: none;
      width: 180px;
    }
  }
  @container (min-width: 720px) {
    .list {
      grid-auto-columns: minmax(180px, 28%);
      gap: calc(5 * var(--_space));
    }
  }
  @container (min-width: 960px) {
    .list {
      grid-auto-columns: minmax(200px, 1fr);
    }
    .headline {
      font-size: 17px;
      line-height: 22px;
    }
  }
`;
