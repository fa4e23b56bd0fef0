/**
 * How the drop-in files are minified; the byte count of `npm run bytes` has to minify in the same way.
 *
 * Short names are given to properties that begin with an underscore (Lit's own private ones), and to those of the elements'
 * life that only classes inside one file use. A name must not be listed when a page can see it, when JSON or the DOM has it,
 * or when it passes from one drop-in file to another, as the words of a Locale and Lit's `_$litType$` do.
 */
const INNER_NAMES = [
  // Of lit-html's templates
  ...['creationScope', 'ctor'],
  // The contract of LitElement, in src/drop-in/lit.ts
  ...['createRenderRoot', 'performUpdate', 'renderOptions', 'renderRoot', 'shouldUpdate', 'updated'],
  // WartaElement and its source
  ...['articleChanged', 'articleLoading', 'askers', 'isLazy', 'loaded', 'readSource', 'tell'],
];

/** Fields of other publishers' documents that begin with an underscore. */
const THEIR_NAMES = ['_embedded', '_links', '_items'];

export const minifyOptions = {
  ecma: 2022,
  module: true,
  compress: { inline: 1, passes: 3, pure_getters: true, unsafe_arrows: true },
  mangle: {
    properties: { regex: new RegExp(`^(?:_(?!\\$litType\\$).*|${INNER_NAMES.join('|')})$`), reserved: THEIR_NAMES },
  },
  format: { comments: /^!/ },
};

/**
 * The same for warta-text.js. These are fields of the converter's own interfaces; none is in a payload, in a note or in the
 * language.
 */
const TEXT_NAMES = [
  ...[
    'alias',
    'aliases',
    'anchors',
    'authors',
    'begin',
    'counts',
    'cue',
    'date',
    'enter',
    'events',
    'evidence',
    'from',
    'is',
    'isAgain',
  ],
  ...[
    'isBareCue',
    'isMended',
    'lastParagraph',
    'lean',
    'lexicon',
    'lower',
    'meant',
    'mentions',
    'named',
    'names',
    'next',
  ],
  ...[
    'original',
    'paragraph',
    'person',
    'place',
    'places',
    'previous',
    'reference',
    'repairs',
    'role',
    'shape',
    'spans',
  ],
  ...['small', 'speakers', 'statement', 'subject', 'to', 'tokens', 'unsaid', 'until', 'words'],
];

/**
 * Which steps of terser help the text converter was measured: without comparisons turned around, and with functions first,
 * brotli finds more that repeats.
 *
 * @type {import('terser').MinifyOptions}
 */
export const textMinifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, comparisons: false, hoist_funs: true, inline: 1, pure_getters: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${TEXT_NAMES.join('|')})$`) } },
  format: { comments: /^!/ },
};
