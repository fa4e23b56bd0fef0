import { css } from 'lit';

/** Buttons in the looks of the element, and the one that is seen while it has the focus. */
const button = css `.base button{border:1px solid var(--_line);border-radius:var(--_radius);font:inherit;cursor:pointer;background:canvas;padding:2px 14px}.skip{z-index:1;position:absolute}.skip:not(:focus){clip-path:inset(50%)}`;

export { button };
