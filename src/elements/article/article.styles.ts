import { css } from 'lit';

export const articleStyles = css`
  .layout {
    display: grid;
    grid-template-columns: 1fr minmax(0, var(--warta-measure, 600px)) 1fr;
    row-gap: calc(5 * var(--_space));
    font-size: 17px;
    line-height: 1.6;
    text-wrap: pretty;
  }
  .layout > * {
    grid-column: 2;
    min-width: 0;
  }
  .lead {
    grid-column: 1 / -1;
    justify-self: center;
    width: min(100%, 900px);
  }
  .headline {
    --_headline: var(--_lead);
    margin-block: var(--_space) 0.3em;
  }
  [part='dek'] + * {
    margin-block-start: calc(4 * var(--_space));
  }
  [part='byline'] {
    margin-block-end: var(--_space);
    font-size: 15px;
    font-weight: 500;
  }
  .picture {
    height: auto;
    max-height: 720px;
  }
  .picture:not([width][height]) {
    aspect-ratio: 16 / 9;
  }
  .base figcaption {
    margin-block-start: calc(2 * var(--_space));
    font-size: 13px;
    line-height: 18px;
  }
  [part='subheading'] {
    padding-block-start: calc(3 * var(--_space));
    font-family: var(--warta-font-headline, inherit);
    font-size: 20px;
    font-weight: var(--warta-headline-weight, 700);
    line-height: 26px;
    text-wrap: balance;
  }
  .layout > .meta a {
    text-decoration-color: currentColor;
  }
  .layout > .meta {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
`;
