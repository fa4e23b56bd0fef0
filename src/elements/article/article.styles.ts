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
    /* On a phone it has the width to itself. */
    --_headline: max(var(--_lead), min(9cqi, 28px));
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
  [part='subheading'],
  .html :is(h3, h4, h5, h6) {
    padding-block-start: calc(3 * var(--_space));
    font-family: var(--warta-font-headline, inherit);
    font-size: 20px;
    font-weight: var(--warta-headline-weight, 700);
    line-height: 26px;
    text-wrap: balance;
  }
  .html > * + * {
    margin-block-start: calc(5 * var(--_space));
  }
  .html :is(ul, ol, li) {
    margin-inline-start: 0.7em;
    list-style: revert;
  }
  .html blockquote {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }
  .html img {
    max-width: 100%;
    height: auto;
  }
  /* Wider than the column, they scroll by themselves. */
  .html :is(table, pre) {
    display: block;
    overflow-x: auto;
    font-size: 15px;
    line-height: 22px;
  }
  .html table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .html caption {
    padding-block-end: calc(2 * var(--_space));
    font-weight: 700;
    text-align: start;
  }
  .html :is(th, td) {
    padding-block: calc(2 * var(--_space));
    padding-inline: 0 calc(6 * var(--_space));
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .html th {
    border-color: currentColor;
    font-size: 13px;
  }
  .html [href],
  .layout > .meta a {
    text-decoration-color: currentColor;
  }
  .layout > .meta {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
`;
