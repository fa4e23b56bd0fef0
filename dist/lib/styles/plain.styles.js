import { css } from 'lit';

/** Takes the browser's own looks from what only some elements have. */
const plain = css `.base :where(figure,blockquote,figcaption,cite,button){font:inherit;margin:0;padding:0}`;

export { plain };
