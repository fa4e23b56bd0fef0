/**
 * How the drop-in files are minified; the byte count of `npm run bytes` has to minify in the same way.
 *
 * Short names are given to properties that begin with an underscore (Lit's own private ones), and to those of the elements'
 * life that only classes inside one file use. A name must not be listed when a page can see it, when JSON or the DOM has it,
 * or when it passes from one drop-in file to another, as the words of a Locale and Lit's `_$litType$` do.
 */
const INNER_NAMES = [
  // The contract of LitElement, in src/drop-in/lit.ts
  ...['createRenderRoot', 'performUpdate', 'renderRoot', 'shouldUpdate', 'updated'],
  // WartaElement and its source
  ...['articleChanged', 'articleLoading', 'askers', 'isLazy', 'readSource'],
];

/** Fields of other publishers' documents that begin with an underscore. */
const THEIR_NAMES = ['_embedded', '_links', '_items'];

export const minifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  mangle: {
    properties: { regex: new RegExp(`^(?:_(?!\\$litType\\$).*|${INNER_NAMES.join('|')})$`), reserved: THEIR_NAMES },
  },
  format: { comments: /^!/ },
};
