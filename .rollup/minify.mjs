/**
 * How the drop-in files are minified; the byte count of `npm run bytes` has to minify in the same way.
 *
 * Short names are given to properties that begin with an underscore (Lit's own private ones), and to those of the elements'
 * life that only classes inside one file use. A name must not be listed when a page can see it, when JSON or the DOM has it,
 * or when it passes from one drop-in file to another.
 */
const INNER_NAMES = [
  // The contract of LitElement, in src/drop-in/lit.ts
  ...['createRenderRoot', 'performUpdate', 'renderRoot', 'shouldUpdate', 'updated'],
  // WartaElement and its source
  ...['articleChanged', 'articleLoading', 'askers', 'importSanitiser', 'isLazy', 'readSource', 'renderArticle'],
  // The words of a Locale
  ...['copied', 'homeOffset', 'originalArticle', 'readAlso', 'readInArticle', 'timeSeparator'],
];

export const minifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  mangle: { properties: { regex: new RegExp(`^(?:_.*|${INNER_NAMES.join('|')})$`) } },
  format: { comments: /^!/ },
};

/**
 * The same for the text converter as one file, as test/quality/bundle-text.mjs measures it. These are fields of its own interfaces; none is in a payload, in a note
 * or in the language.
 */
const TEXT_NAMES = [
  ...[
    'alias',
    'aliases',
    'anchors',
    'authors',
    'counts',
    'cue',
    'date',
    'enter',
    'events',
    'evidence',
    'from',
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
  ...['speakers', 'statement', 'subject', 'to', 'tokens', 'unsaid', 'words'],
];

export const textMinifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, unsafe_comps: true, pure_getters: true, hoist_funs: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${TEXT_NAMES.join('|')})$`) } },
  format: { comments: /^!/ },
};
