export { snippet, type SnippetOptions, type ElementName } from './snippet.js';
export { toJsonLd, type JsonLd } from './json-ld.js';
