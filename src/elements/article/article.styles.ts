import { css } from 'lit';

export const articleStyles = css`
  .base {
    font-size: 17px;
    line-height: 1.6;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--warta-measure, 600px)) minmax(0, 1fr);
    row-gap: calc(5 * var(--_space));
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
    margin-block: var(--_space);
  }
  .kicker {
    margin-block-end: var(--_space);
  }
  .headline {
    font-size: 22px;
    line-height: 27px;
    hyphens: manual;
  }
  .dek {
    margin-block-start: calc(2 * var(--_space));
    line-height: 1.45;
  }
  .byline {
    margin-block: calc(4 * var(--_space)) var(--_space);
    font-size: 15px;
    font-weight: 500;
    line-height: 20px;
  }
  header .meta:not(.byline + *) {
    margin-block-start: calc(3 * var(--_space));
  }
  .figure .picture {
    height: auto;
    max-height: 720px;
  }
  .picture:not([width][height]) {
    aspect-ratio: 16 / 9;
  }
  figcaption {
    margin-block-start: calc(2 * var(--_space));
    font-size: 13px;
    line-height: 18px;
  }
  .credit,
  .html figcaption {
    color: var(--_muted);
  }
  .subheading,
  .html :is(h3, h4, h5, h6) {
    margin-block-start: calc(3 * var(--_space));
    font-family: var(--warta-font-headline, inherit);
    font-size: 20px;
    font-weight: 700;
    line-height: 26px;
    text-wrap: balance;
  }
  .html > * + * {
    margin-block-start: calc(5 * var(--_space));
  }
  .html :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }
  .html blockquote {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }
  .html a {
    text-decoration-color: var(--_accent);
  }
  .html img {
    max-width: 100%;
    height: auto;
  }
  .html :is(table, pre) {
    display: block;
    max-width: 100%;
    overflow-x: auto;
  }
  .layout > .meta {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .layout > .meta a {
    text-decoration-color: currentColor;
  }
  @container (min-width: 420px) {
    .headline {
      font-size: 28px;
      line-height: 33px;
    }
  }
  @container (min-width: 640px) {
    .layout {
      row-gap: calc(6 * var(--_space));
    }
    .headline {
      font-size: 36px;
      line-height: 41px;
    }
  }
`;
