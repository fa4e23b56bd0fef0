import { css } from 'lit';

/** Buttons in the looks of the element, and the one that is seen while it has the focus. */
export const button = css`
  .base button {
    padding: 2px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    font: inherit;
    cursor: pointer;
  }
  .skip {
    position: absolute;
    z-index: 1;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
`;
