import { css } from 'lit';

/** Takes the browser's own looks from what only some elements have. */
export const plain = css`
  .base :where(figure, blockquote, figcaption, cite, button) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
`;
